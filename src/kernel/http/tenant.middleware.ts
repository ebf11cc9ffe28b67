import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { delegableScopes } from '#config/scopes.js';
import { isWellFormedAccessToken } from '#kernel/access/access-token-format.js';
import { isWellFormedApiKey } from '#kernel/access/api-key-format.js';
import { CredentialUses } from '#kernel/access/credential-uses.js';
import { Credentials } from '#kernel/access/credentials.js';
import { CONFIG, type Config } from '#kernel/config/config.module.js';
import { ANONYMOUS, type Principal } from '#kernel/context/ctx.js';
import { hostnameOf, OrganisationDirectory } from '#kernel/context/organisation-directory.js';
import type { Organisation } from '#kernel/context/organisation.types.js';
import { fromTypeId, type Uuid } from '#kernel/context/type-id.js';
import { kernelErrors } from '#kernel/errors/kernel.errors.js';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The route asks for credentials of its own kind and judges them itself. */
    ownCredentials?: boolean;
  }
}

/** Answered before anything is resolved. */
const HOSTLESS = /^\/(?:health\/(?:live|ready)|metrics|internal\/tls\/ask)(?:\?|$)/;
const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * The tenant-resolving middleware, run as a Fastify hook so that every request passes it, 404s included:
 * host → organisation, credential → principal, and both must name the same tenant.
 */
@Injectable()
export class TenantMiddleware {
  constructor(
    private readonly directory: OrganisationDirectory,
    private readonly credentials: Credentials,
    private readonly uses: CredentialUses,
    @Inject(CONFIG) private readonly config: Pick<Config, 'COOKIE_NAME' | 'public'>,
  ) {}

  /** Sets `request.ctx` or throws the problem that the caller is answered. */
  async resolve(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    reply.header('x-request-id', request.id);
    if (request.url.startsWith('/api/')) reply.header('access-control-allow-origin', this.originOf(request));
    if (HOSTLESS.test(request.url)) return;
    const hostname = hostnameOf(request.host);
    if (hostname === null) throw kernelErrors.unknownHost();
    const platformHost = this.directory.isPlatformHost(hostname);
    const host = platformHost ? null : await this.directory.byHost(hostname);
    if (!platformHost && !host) throw kernelErrors.unknownHost();

    const principal = await this.authenticate(request, host);
    const organisation = host ?? (await this.organisationAtPlatform(request, principal));
    request.hostKind = host ? 'tenant' : 'platform';
    request.ctx = {
      tenantId: organisation.id,
      organisation,
      // On another organisation than its own a credential may set up, and never touch data.
      principal:
        principal.organisationId && principal.organisationId !== organisation.id
          ? { ...principal, scopes: delegableScopes(principal.scopes) }
          : principal,
      requestId: request.id,
      address: request.ip,
    };
  }

  /** Said and not left open: pages of the same host may read answers, those of other origins may not. */
  private originOf(request: FastifyRequest): string {
    return `${this.config.public.scheme}://${request.host}`;
  }

  private async authenticate(request: FastifyRequest, host: Organisation | null): Promise<Principal> {
    if (request.routeOptions.config.ownCredentials) return ANONYMOUS;
    const key = bearerOf(request) ?? request.headers['x-api-key'];
    if (key !== undefined) {
      const kind = kindOf(key);
      if (!kind) throw refused();
      const credential = await this.credentials.find([kind], key as string);
      if (!credential) throw refused();
      if (credential.developerId && !(await this.isOpen(credential.developerId))) throw refused();
      if (host && credential.organisationId !== host.id) throw kernelErrors.tenantMismatch();
      if (!credential.allows(request.ip)) throw kernelErrors.addressNotAllowed(request.ip);
      this.uses.note(credential, request.ip);
      return credential.principal;
    }
    if (!SAFE_METHODS.has(request.method)) refuseCrossSite(request);
    const cookie = request.cookies[this.config.COOKIE_NAME];
    if (!cookie) return ANONYMOUS;
    const session = await this.credentials.find(['session', 'support_session'], cookie);
    if (!session) return ANONYMOUS;
    const here = host ?? (await this.directory.platform());
    // A session belongs to one host; brought to another one it is nobody's.
    if (!(await this.directory.atHostOf(here, session.organisationId))) return ANONYMOUS;
    this.uses.note(session, request.ip);
    return session.principal;
  }

  /** A suspended developer's apps stop with them. */
  private async isOpen(organisationId: Uuid): Promise<boolean> {
    const organisation = await this.directory.byId(organisationId);
    return organisation?.status === 'active' || organisation?.status === 'past_due';
  }

  private async organisationAtPlatform(request: FastifyRequest, principal: Principal): Promise<Organisation> {
    const wanted = request.headers['x-tenant-id'];
    if (wanted !== undefined && principal.organisationId) {
      const id = typeof wanted === 'string' ? fromTypeId('tnt', wanted) : null;
      const managed = id !== null && (await this.directory.manages(principal.organisationId, id));
      const organisation = managed ? await this.directory.byId(id) : null;
      if (organisation?.kind !== 'tenant') throw kernelErrors.notFound();
      return organisation;
    }
    if (!principal.organisationId) return this.directory.platform();
    const own = await this.directory.byId(principal.organisationId);
    // Its organisation is gone: the credential must not become the platform's.
    if (!own) throw kernelErrors.invalidCredential();
    return own;
  }
}

const refused = () =>
  kernelErrors.invalidCredential.with({ headers: { 'www-authenticate': 'Bearer error="invalid_token"' } });

/** What a bearer's form says that it is; what has none of the forms is refused before any look-up. */
function kindOf(key: string | string[]): 'api_key' | 'access_token' | null {
  if (typeof key !== 'string') return null;
  if (isWellFormedApiKey(key)) return 'api_key';
  return isWellFormedAccessToken(key) ? 'access_token' : null;
}

function bearerOf(request: FastifyRequest): string | undefined {
  const header = request.headers.authorization;
  if (header === undefined) return undefined;
  // Anything else than a bearer token is refused like a wrong one.
  return /^Bearer +(\S+)$/i.exec(header)?.[1] ?? '';
}

/**
 * Cookies travel by themselves, so a write that could carry one must come from a page of the same host: browsers
 * say so in Sec-Fetch-Site, older ones in Origin. A client that sends neither is no browser.
 */
function refuseCrossSite(request: FastifyRequest): void {
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined) {
    if (site !== 'same-origin' && site !== 'none') throw kernelErrors.crossSiteRequest();
    return;
  }
  const { origin } = request.headers;
  if (origin === undefined) return;
  if (!URL.canParse(origin) || new URL(origin).host !== request.host) throw kernelErrors.crossSiteRequest();
}
