import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '#kernel/config/config.module.js';
import type { Ctx } from '#kernel/context/ctx.js';
import { OrganisationDirectory } from '#kernel/context/organisation-directory.js';
import type { Uuid } from '#kernel/context/type-id.js';
import { CacheListener } from '#kernel/database/cache-listener.js';
import { Database } from '#kernel/database/database.js';
import type { SecurityCache } from '#kernel/database/security-cache.js';
import type { TenantTx } from '#kernel/database/tenant-tx.js';
import { kernelErrors } from '#kernel/errors/kernel.errors.js';
import { Events } from '#kernel/events/events.js';
import { PAGES } from '#kernel/http/page-cache.js';
import { SecretBox } from '#kernel/secrets/secret-box.js';
import { DomainProofsService } from '#modules/domains/domain-proofs.service.js';
import { EnforcementRules } from './enforcement-rules.js';
import { callbackUrlOf } from './flow/callback-url.js';
import { faultsOf, isAnotherClient, merged } from './merge-configuration.js';
import { Providers } from './provider/providers.js';
import { type SignInOptionsOut, type SsoOut, type SsoPatch, ssoOut } from './sso.dto.js';
import { ssoErrors } from './sso.errors.js';
import { SsoRepository } from './sso.repository.js';
import type { ConfigurationRow } from './sso.types.js';

/** Name of the cache; its tags are tenant ids. */
const SSO = 'sso';
export const START_PATH = '/sso/start';

/** How the people of a tenant sign in by a provider of its own. */
@Injectable()
export class SsoService {
  private readonly cache: SecurityCache<ConfigurationRow>;

  constructor(
    private readonly db: Database,
    private readonly repository: SsoRepository,
    private readonly rules: EnforcementRules,
    private readonly providers: Providers,
    private readonly proofs: DomainProofsService,
    private readonly events: Events,
    private readonly box: SecretBox,
    private readonly directory: OrganisationDirectory,
    listener: CacheListener,
    @Inject(CONFIG) private readonly config: Pick<Config, 'public'>,
  ) {
    this.cache = listener.cache(SSO, { max: 20_000, ttl: 60_000, negativeTtl: 30_000 });
  }

  /** The configuration as it is, enabled or not. Cached in the process, told of changes. */
  current(tenantId: Uuid): Promise<ConfigurationRow | null> {
    return this.cache.get(
      tenantId,
      () => this.repository.find(tenantId),
      () => [tenantId],
    );
  }

  secretOf(tenantId: Uuid, configuration: Pick<ConfigurationRow, 'client_secret'>): Promise<string> {
    return this.box.open(configuration.client_secret, placeOf(tenantId));
  }

  /** What the sign-in page offers, told to everybody. */
  async options(ctx: Ctx): Promise<SignInOptionsOut> {
    const row = await this.current(ctx.tenantId);
    return {
      sso: row?.enabled ? { name: row.name, startUrl: START_PATH } : null,
      passwords: row?.enforced ? 'exceptional' : 'offered',
    };
  }

  get(ctx: Ctx): Promise<SsoOut> {
    return this.db.inTenant(ctx, async (tx) => this.out(tx, ctx, await this.repository.findAndLock(tx)));
  }

  /**
   * Replaces the configuration, or changes what is named. `check` sees the current one and may refuse (If-Match).
   * @throws `sso-not-set-up`, `sso-test-needed`, `break-glass-needed`, `invalid-body`
   */
  write(
    ctx: Ctx,
    input: SsoPatch,
    options: { replace: boolean; check: (current: SsoOut) => void },
  ): Promise<SsoOut> {
    return this.db.inTenant(ctx, async (tx) => {
      const before = await this.repository.findAndLock(tx);
      const shown = await this.out(tx, ctx, before);
      options.check(shown);
      if (!before && !options.replace) throw ssoErrors.ssoNotSetUp();
      const wanted = merged(options.replace ? null : before, input);
      const errors = faultsOf(wanted, before, input.clientSecret, (url) => this.providers.faultOf(url));
      if (errors.length > 0) throw kernelErrors.invalidBody.with({ errors });
      const isOther = isAnotherClient(wanted, before) || input.clientSecret !== undefined;
      const revision = (before?.revision ?? 0) + (isOther ? 1 : 0);
      await this.rules.check(tx, { ...wanted, revision }, before);
      const secret =
        input.clientSecret === undefined
          ? before!.client_secret
          : await this.box.seal(input.clientSecret, placeOf(tx.tenantId));
      const row = await this.repository.put(tx, { ...wanted, client_secret: secret, revision });
      this.forget(tx);
      const after = await this.out(tx, ctx, row);
      await this.events.publish(tx, ctx, 'sso.updated', {
        subject: { type: 'sso', id: tx.tenantId },
        data: { enabled: row.enabled, enforced: row.enforced },
        ...(before ? { before: factOf(shown) } : {}),
        after: {
          ...factOf(after),
          ...(input.clientSecret === undefined ? {} : { clientSecret: '[redacted]' }),
        },
      });
      return after;
    });
  }

  /** Passwords are what people sign in with again. Who is linked is forgotten. */
  remove(ctx: Ctx, check: (current: SsoOut) => void): Promise<void> {
    return this.db.inTenant(ctx, async (tx) => {
      const before = await this.repository.findAndLock(tx);
      const shown = await this.out(tx, ctx, before);
      check(shown);
      if (!before) return;
      await this.repository.remove(tx);
      this.forget(tx);
      await this.events.publish(tx, ctx, 'sso.removed', {
        subject: { type: 'sso', id: tx.tenantId },
        data: {},
        before: factOf(shown),
      });
    });
  }

  private forget(tx: TenantTx): void {
    tx.invalidate(SSO, tx.tenantId);
    tx.invalidate(PAGES, tx.tenantId);
  }

  private async out(tx: TenantTx, ctx: Ctx, row: ConfigurationRow | null): Promise<SsoOut> {
    const own = new URL(this.directory.addressOf(ctx.organisation).url).hostname;
    const hosts = [...(await this.proofs.held(tx)), own];
    return ssoOut(
      row,
      hosts.map((host) => callbackUrlOf(host, this.config.public)),
    );
  }
}

const placeOf = (tenantId: Uuid): string => `${tenantId}:sso:client-secret`;

/** What the history keeps of a configuration. */
function factOf({ callbackUrls: _urls, test: _test, updatedAt: _at, ...rest }: SsoOut) {
  return rest;
}
