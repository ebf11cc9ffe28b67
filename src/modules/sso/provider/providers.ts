import { Inject, Injectable } from '@nestjs/common';
import { createRemoteJWKSet, customFetch, type JWTVerifyGetKey } from 'jose';
import { LRU } from 'tiny-lru';
import { z } from 'zod';
import { CONFIG, type Config } from '#kernel/config/config.module.js';
import { Outbound, type OutboundAnswer, type OutboundRequest } from '#kernel/outbound/outbound.js';
import { OutboundError } from '#kernel/outbound/outbound-error.js';
import { SsoRefusal } from '../sso-refusal.js';
import type { ConfigurationRow } from '../sso.types.js';

const FIVE_MINUTES_MS = 300_000;
/** One that is down is left alone for a moment, however many people try. */
const FAILED_MS = 5_000;
const REMEMBERED = 500;
const TIMEOUT_MS = 8_000;

/** Where a provider is asked, and what it promised. */
export interface Provider {
  /** In OpenID Connect the issuer, to the letter; with plain OAuth 2.0 null. */
  issuer: string | null;
  authorizationUrl: string;
  tokenUrl: string;
  userinfoUrl: string | null;
  keys: JWTVerifyGetKey | null;
  /** It says in every answer who it is (RFC 9207). */
  saysWhoItIs: boolean;
}

const address = z.url().max(2000);
/** What is read of OpenID Connect Discovery 1.0, section 3. */
const Metadata = z.object({
  issuer: z.string(),
  authorization_endpoint: address,
  token_endpoint: address,
  userinfo_endpoint: address.optional(),
  jwks_uri: address,
  authorization_response_iss_parameter_supported: z.boolean().optional(),
});

/** Asks providers, by guarded requests alone. What a provider says of itself is remembered for five minutes. */
@Injectable()
export class Providers {
  private readonly known = new LRU<{ provider: Promise<Provider>; until: number }>(REMEMBERED);

  constructor(
    private readonly outbound: Outbound,
    @Inject(CONFIG) private readonly config: Pick<Config, 'ALLOW_PRIVATE_TARGETS'>,
  ) {}

  /** `anew`: asked now, for whoever is setting it up. @throws `provider-unreachable` or `provider-invalid` */
  async of(configuration: Pick<ConfigurationRow, 'issuer' | 'endpoints'>, anew = false): Promise<Provider> {
    const { issuer, endpoints } = configuration;
    if (issuer === null) return { ...NO_OPENID, ...endpoints! };
    const known = this.known.get(issuer);
    if (!anew && known && known.until > Date.now()) return known.provider;
    // Kept while it is being asked: a crowd asks once.
    const asked = { provider: this.discover(issuer), until: Date.now() + FIVE_MINUTES_MS };
    this.known.set(issuer, asked);
    asked.provider.catch(() => (asked.until = Date.now() + FAILED_MS));
    return asked.provider;
  }

  /** The sentence that is wrong with an address, or null. Secrets travel there, so it is https. */
  faultOf(url: string): string | null {
    const { protocol, username, hash } = new URL(url);
    const allowed = protocol === 'https:' || (protocol === 'http:' && this.config.ALLOW_PRIVATE_TARGETS);
    if (!allowed) return 'must begin with https://';
    return username || hash ? 'must hold neither a user name nor a fragment' : null;
  }

  /** A JSON object from the provider, with its status. */
  async json(
    url: string,
    request: OutboundRequest = {},
  ): Promise<{ status: number; body: Record<string, unknown> }> {
    const headers = { accept: 'application/json', ...request.headers };
    const { status, body } = await this.ask(url, { ...request, headers });
    const value = parsedObject(body.toString('utf8'));
    const { host } = new URL(url);
    if (status >= 500)
      throw new SsoRefusal('provider-unreachable', `${host} answered with status ${status}.`);
    if (!value) {
      throw new SsoRefusal('provider-invalid', `${host} answered ${status} with something else than JSON.`);
    }
    return { status, body: value };
  }

  private async ask(url: string, request: OutboundRequest): Promise<OutboundAnswer> {
    const fault = this.faultOf(url);
    if (fault) throw new SsoRefusal('provider-invalid', `The address ${url} ${fault}.`);
    try {
      return await this.outbound.request(url, { timeoutMs: TIMEOUT_MS, ...request });
    } catch (error) {
      if (error instanceof OutboundError)
        throw new SsoRefusal('provider-unreachable', error.message, { cause: error });
      throw error;
    }
  }

  private async discover(issuer: string): Promise<Provider> {
    const url = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
    const { status, body } = await this.json(url);
    if (status !== 200) throw new SsoRefusal('provider-invalid', `${url} answered with status ${status}.`);
    const { data } = Metadata.safeParse(body);
    if (!data) throw new SsoRefusal('provider-invalid', `${url} is not a description of a provider.`);
    if (data.issuer !== issuer) {
      throw new SsoRefusal(
        'provider-invalid',
        `The provider calls itself "${data.issuer.slice(0, 300)}"; set the issuer to exactly that, if you trust it.`,
      );
    }
    return {
      issuer,
      authorizationUrl: this.checked(data.authorization_endpoint),
      tokenUrl: this.checked(data.token_endpoint),
      userinfoUrl: data.userinfo_endpoint ? this.checked(data.userinfo_endpoint) : null,
      keys: this.keysAt(data.jwks_uri),
      saysWhoItIs: data.authorization_response_iss_parameter_supported === true,
    };
  }

  private checked(url: string): string {
    const fault = this.faultOf(url);
    if (fault) throw new SsoRefusal('provider-invalid', `The provider names ${url}, which ${fault}.`);
    return url;
  }

  /** The keys behind an address, fetched when they are needed and again when an unknown one is used. */
  private keysAt(url: string): JWTVerifyGetKey {
    return createRemoteJWKSet(new URL(url), {
      [customFetch]: async (asked) => {
        const { status, body } = await this.ask(asked, { headers: { accept: 'application/json' } });
        return new Response(new Uint8Array(body), { status });
      },
    });
  }
}

const NO_OPENID = { issuer: null, keys: null, saysWhoItIs: false };

function parsedObject(text: string): Record<string, unknown> | null {
  try {
    const value = JSON.parse(text) as unknown;
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}
