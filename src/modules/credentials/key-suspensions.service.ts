import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Credentials } from '#kernel/access/credentials.js';
import { CONFIG, type Config } from '#kernel/config/config.module.js';
import { type Ctx, SYSTEM } from '#kernel/context/ctx.js';
import { OrganisationDirectory } from '#kernel/context/organisation-directory.js';
import { newId, toTypeId, type Uuid } from '#kernel/context/type-id.js';
import { Database } from '#kernel/database/database.js';
import { Events } from '#kernel/events/events.js';
import { type Abuse, AbusePort } from '#kernel/limits/abuse.port.js';
import { RateLimits } from '#kernel/limits/rate-limits.js';
import { Mailer } from '#kernel/mail/mailer.js';
import { PeopleService } from '#modules/identity/people.service.js';
import { type ApiKeyOut, apiKeyOut } from './api-keys.dto.js';
import { ApiKeysRepository } from './api-keys.repository.js';
import { refuseBeyond, seen } from './api-keys.service.js';
import { credentialErrors } from './credentials.errors.js';

/** What a key is suspended for that goes on and on beyond its limit. */
const REASON = 'rate-limit-abuse';

/** Suspends keys that ask far beyond their limit, and lifts it again. */
@Injectable()
export class KeySuspensionsService implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly repository: ApiKeysRepository,
    private readonly credentials: Credentials,
    private readonly events: Events,
    private readonly people: PeopleService,
    private readonly mailer: Mailer,
    private readonly directory: OrganisationDirectory,
    private readonly limits: RateLimits,
    private readonly abuse: AbusePort,
    @Inject(CONFIG) private readonly config: Pick<Config, 'SECRET_MAX_AGE_DAYS'>,
  ) {}

  onModuleInit(): void {
    this.abuse.suspend = (abuse) => this.suspend(abuse);
  }

  /**
   * Lets a suspended key work again; one that is not suspended stays as it is.
   * @throws `scope-beyond-yours`, `key-suspended` where only a new secret helps
   */
  async reinstate(ctx: Ctx, id: Uuid): Promise<ApiKeyOut> {
    return this.db.inTenant(ctx, async (tx) => {
      const key = seen(ctx, await this.repository.hold(tx, id));
      refuseBeyond(ctx, key.scopes);
      if (key.suspended_reason === null) return this.out(key);
      if (key.suspended_reason !== REASON) throw credentialErrors.rotateToReinstate(key.suspended_reason);
      const reinstated = { ...key, is_active: true, suspended_reason: null };
      const after = this.out(await this.repository.update(tx, reinstated));
      await this.credentials.expire(tx, id, key.expires_at);
      await this.events.publish(tx, ctx, 'api_key.reinstated', {
        subject: { type: 'api_key', id },
        data: { id: after.id },
        before: this.out(key),
        after,
      });
      // Or its very next refusal would suspend it again.
      tx.afterCommit(() => void this.limits.forgive(tx.tenantId, id));
      return after;
    });
  }

  private async suspend({ organisation, keyId, refused, minutes }: Abuse): Promise<void> {
    const ctx: Ctx = {
      tenantId: organisation.id,
      organisation,
      principal: SYSTEM,
      requestId: `limits-${newId()}`,
      address: null,
    };
    const owners = await this.people.owners(ctx);
    await this.db.inTenant(ctx, async (tx) => {
      const key = await this.repository.hold(tx, keyId);
      // Another process was first.
      if (!key || key.suspended_reason !== null) return;
      const suspended = { ...key, is_active: false, suspended_reason: REASON };
      const after = this.out(await this.repository.update(tx, suspended));
      await this.credentials.expire(tx, keyId, key.expires_at);
      await this.events.publish(tx, ctx, 'api_key.suspended', {
        subject: { type: 'api_key', id: keyId },
        data: { id: toTypeId('key', keyId), reason: REASON },
        before: this.out(key),
        after,
      });
      const actionUrl = `${this.directory.addressOf(organisation).url}/console/api-keys`;
      const data = {
        keyName: key.name,
        prefix: key.prefix,
        refused: String(refused),
        minutes: String(minutes),
      };
      for (const { email } of owners) {
        await this.mailer.send(tx, {
          template: 'api-key-suspended',
          to: email,
          data: { ...data, actionUrl },
        });
      }
    });
  }

  private readonly out = (key: Parameters<typeof apiKeyOut>[0]): ApiKeyOut =>
    apiKeyOut(key, this.config.SECRET_MAX_AGE_DAYS);
}
