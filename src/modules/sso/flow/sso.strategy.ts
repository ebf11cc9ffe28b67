import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import type OAuth2Strategy from 'passport-oauth2';
import { CONFIG, type Config } from '#kernel/config/config.module.js';
import { hostnameOf } from '#kernel/context/organisation-directory.js';
import { newId } from '#kernel/context/type-id.js';
import { Database } from '#kernel/database/database.js';
import { constantTimeEqual } from '#kernel/secrets/keyed-hash.js';
import { verifyIdToken } from '../provider/id-token.js';
import { personOf, subjectIn } from '../provider/person-of.js';
import { ProviderStrategy } from '../provider/provider-strategy.js';
import { type Provider, Providers } from '../provider/providers.js';
import { TenantStrategy } from '../provider/tenant-strategy.js';
import { SsoRefusal } from '../sso-refusal.js';
import { SsoRepository } from '../sso.repository.js';
import { SsoService } from '../sso.service.js';
import type { ConfigurationRow, ProvenPerson } from '../sso.types.js';
import { callbackUrlOf } from './callback-url.js';
import type { Exchange } from './exchange.js';
import { type Flow, FLOW_MS, FlowCookie } from './flow-cookie.js';
import { localPath } from './local-path.js';
import { SsoTests } from './sso-tests.js';

/** A sign-in by the provider of the tenant whose host was asked: out to it, and back with what it says. */
@Injectable()
export class SsoStrategy extends PassportStrategy(TenantStrategy, 'sso', true) {
  constructor(
    private readonly sso: SsoService,
    private readonly repository: SsoRepository,
    private readonly providers: Providers,
    private readonly cookie: FlowCookie,
    private readonly tests: SsoTests,
    private readonly db: Database,
    @Inject(CONFIG) private readonly config: Pick<Config, 'public'>,
  ) {
    super();
  }

  /** Called by passport-oauth2 with what the provider gave for the code: whom does it name? */
  async validate(
    exchange: Exchange,
    accessToken: string,
    _refreshToken: string,
    results: Record<string, unknown>,
    _profile: unknown,
  ): Promise<ProvenPerson> {
    const configuration = exchange.configuration!;
    const provider = await this.providers.of(configuration);
    if (provider.issuer === null) return this.personByUserinfo(provider, configuration, accessToken);
    const idToken = results['id_token'];
    if (typeof idToken !== 'string') {
      throw new SsoRefusal('provider-invalid', 'The provider sent no ID token. Is the scope openid allowed?');
    }
    const signed = await verifyIdToken(idToken, {
      issuer: provider.issuer,
      clientId: configuration.client_id,
      nonce: exchange.flow!.nonce,
      keys: provider.keys!,
    });
    const { email, emailVerified, name } = configuration.claims;
    const isComplete = [email, emailVerified, name].every((claim) => claim in signed);
    const more = isComplete ? {} : await this.userinfo(provider, accessToken);
    // User info that is about somebody else is not to be used (OpenID Connect Core 1.0, section 5.3.2).
    if ('sub' in more && more['sub'] !== signed.sub) {
      throw new SsoRefusal('provider-invalid', 'The user info is about somebody else than the ID token.');
    }
    const claims = 'sub' in more ? { ...more, ...signed } : signed;
    return personOf(claims, configuration.claims, { issuer: provider.issuer, subject: signed.sub });
  }

  protected override async strategyFor(exchange: Exchange): Promise<OAuth2Strategy> {
    const flow = exchange.isReturn ? await this.resume(exchange) : await this.begin(exchange);
    exchange.flow = flow;
    const configuration = await this.configurationFor(exchange, flow);
    exchange.configuration = configuration;
    const isTest = flow.testedBy !== null;
    const provider = await this.providers.of(configuration, isTest && !exchange.isReturn);
    if (exchange.isReturn) this.readAnswer(exchange, provider);
    const client = {
      provider,
      clientId: configuration.client_id,
      clientSecret: await this.sso.secretOf(flow.tenantId, configuration),
      clientAuthentication: configuration.client_authentication,
      scopes: configuration.scopes,
      callbackUrl: callbackUrlOf(flow.host, this.config.public),
      nonce: provider.issuer === null ? null : flow.nonce,
      store: this.storeFor(exchange, flow),
    };
    return new ProviderStrategy(client, this.providers, this.verify);
  }

  private async begin({ request }: Exchange): Promise<Flow> {
    const { ctx } = request;
    const { next, test } = request.query as { next?: unknown; test?: unknown };
    const configuration = await this.sso.current(ctx.tenantId);
    return {
      id: newId(),
      tenantId: ctx.tenantId,
      host: hostnameOf(request.host)!,
      revision: configuration?.revision ?? 0,
      state: randomBytes(24).toString('base64url'),
      nonce: randomBytes(24).toString('base64url'),
      verifier: '',
      next: localPath(next),
      testedBy: test === undefined ? null : await this.tests.testerOf(ctx, test),
      expiresAt: Date.now() + FLOW_MS,
    };
  }

  /** The sign-in that this browser began here. It returns once. */
  private async resume(exchange: Exchange): Promise<Flow> {
    const { request, reply } = exchange;
    const { ctx } = request;
    const { state } = request.query as { state?: unknown };
    const flow = await this.cookie.read(request, { tenantId: ctx.tenantId, host: hostnameOf(request.host)! });
    if (!flow || typeof state !== 'string' || !constantTimeEqual(state, flow.state)) {
      throw new SsoRefusal('expired', 'It was begun in another browser, at another address, or long ago.');
    }
    this.cookie.clear(reply);
    const isFirst = await this.db.inTenant(ctx, (tx) =>
      this.repository.useFlow(tx, flow.id, new Date(flow.expiresAt)),
    );
    if (!isFirst) throw new SsoRefusal('expired', 'It came back before.');
    if (flow.testedBy) this.tests.checkTester(ctx, flow.testedBy);
    return flow;
  }

  private async configurationFor({ request }: Exchange, flow: Flow): Promise<ConfigurationRow> {
    const configuration = await this.sso.current(request.ctx.tenantId);
    if (!configuration || !(configuration.enabled || flow.testedBy)) throw new SsoRefusal('off');
    // An answer for the provider of before must not be taken for one of the provider of now.
    if (configuration.revision !== flow.revision) throw new SsoRefusal('expired', 'The set-up has changed.');
    return configuration;
  }

  private readAnswer(exchange: Exchange, provider: Provider): void {
    const {
      code,
      state,
      error,
      iss,
      error_description: description,
    } = exchange.request.query as Record<string, unknown>;
    if (provider.issuer !== null && (iss !== undefined || provider.saysWhoItIs) && iss !== provider.issuer) {
      throw new SsoRefusal('provider-invalid', 'The answer comes from another issuer (iss).');
    }
    if (error === 'access_denied')
      throw new SsoRefusal('cancelled', 'Sign-in was cancelled at the provider.');
    if (error !== undefined) {
      const said = [error, description].filter((part) => typeof part === 'string').join(': ');
      throw new SsoRefusal('provider-error', `The provider answered: ${said.slice(0, 500)}`);
    }
    if (typeof code !== 'string' || code === '') {
      throw new SsoRefusal('provider-invalid', 'The provider sent no code.');
    }
    exchange.query = { code, state: state as string };
  }

  /** passport-oauth2's state store: a sealed cookie of this browser. */
  private storeFor(exchange: Exchange, flow: Flow): OAuth2Strategy.StateStore {
    type Done = (error: unknown, value?: unknown, info?: unknown) => void;
    return {
      store: (_request: unknown, verifier: string, _state: unknown, _meta: unknown, done: Done) => {
        this.cookie.set(exchange.reply, { ...flow, verifier }).then(
          () => done(null, flow.state),
          (error: unknown) => done(error),
        );
      },
      verify: (_request: unknown, state: string, _meta: unknown, done: Done) => {
        if (constantTimeEqual(state, flow.state)) done(null, flow.verifier);
        else done(new SsoRefusal('expired'));
      },
    } as unknown as OAuth2Strategy.StateStore;
  }

  private async personByUserinfo(
    provider: Provider,
    { claims: names }: ConfigurationRow,
    accessToken: string,
  ): Promise<ProvenPerson> {
    const claims = await this.userinfo(provider, accessToken);
    const subject = subjectIn(claims[names.subject]);
    if (subject === null) {
      throw new SsoRefusal('provider-invalid', `The user info names nobody (${names.subject}).`);
    }
    return personOf(claims, names, { issuer: provider.userinfoUrl!, subject });
  }

  private async userinfo({ userinfoUrl }: Provider, token: string): Promise<Record<string, unknown>> {
    if (userinfoUrl === null) return {};
    const headers = { authorization: `Bearer ${token}` };
    const { status, body } = await this.providers.json(userinfoUrl, { headers });
    if (status === 200) return body;
    throw new SsoRefusal(
      'provider-invalid',
      `The provider answered ${status} when it was asked for the person.`,
    );
  }
}
