import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Credentials } from '#kernel/access/credentials.js';
import { CONFIG, type Config } from '#kernel/config/config.module.js';
import type { Ctx } from '#kernel/context/ctx.js';
import { OrganisationDirectory } from '#kernel/context/organisation-directory.js';
import { toTypeId, type Uuid } from '#kernel/context/type-id.js';
import { Database } from '#kernel/database/database.js';
import type { TenantTx } from '#kernel/database/tenant-tx.js';
import { Events } from '#kernel/events/events.js';
import { Mailer } from '#kernel/mail/mailer.js';
import { defineJob, type JobOutcome, type JobRun } from '#kernel/queue/define-job.js';
import { DueWork } from '#kernel/queue/due-work.js';
import { PeopleService } from '#modules/identity/people.service.js';
import { ApiKeysRepository } from './api-keys.repository.js';
import type { ApiKeyRow } from './credentials.types.js';
import { rotateBy } from './key-status.js';

const DAY_MS = 86_400_000;
/** Days before the greatest age at which the owner is reminded. */
const NOTICE_DAYS = 10;

/** Looks at a key when its secret grows old. Its subject is the key. */
const keyAge = defineJob('credentials.key_age.v1', { queue: 'maintenance', timeLimit: 20 });

/**
 * Reminds of a secret before it reaches SECRET_MAX_AGE_DAYS, and with SECRET_MAX_AGE_ENFORCED suspends the key there
 * until it is rotated.
 */
@Injectable()
export class KeyAgeJob implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly repository: ApiKeysRepository,
    private readonly credentials: Credentials,
    private readonly people: PeopleService,
    private readonly mailer: Mailer,
    private readonly events: Events,
    private readonly directory: OrganisationDirectory,
    private readonly work: DueWork,
    @Inject(CONFIG) private readonly config: Pick<Config, 'SECRET_MAX_AGE_DAYS' | 'SECRET_MAX_AGE_ENFORCED'>,
  ) {}

  onModuleInit(): void {
    this.work.handle(keyAge, (run) => this.run(run));
  }

  /** From now on the key's present secret is watched. */
  watch(tx: TenantTx, key: ApiKeyRow): Promise<void> {
    return this.work.schedule(tx, keyAge, { subjectId: key.id, dueAt: this.noticeOf(key) });
  }

  forget(tx: TenantTx, id: Uuid): Promise<void> {
    return this.work.cancel(tx, keyAge, id);
  }

  private async run({ ctx, subjectId }: JobRun): Promise<JobOutcome> {
    const key = await this.repository.find(ctx, subjectId);
    if (!key || (key.expires_at && key.expires_at <= new Date())) return;
    const due = rotateBy(key, this.config.SECRET_MAX_AGE_DAYS);
    if (new Date() < this.noticeOf(key)) return { again: this.noticeOf(key) };
    if (new Date() < due) {
      await this.remind(ctx, key, due);
      return { again: due };
    }
    if (this.config.SECRET_MAX_AGE_ENFORCED) await this.suspend(ctx, key);
  }

  private async remind(ctx: Ctx, key: ApiKeyRow, due: Date): Promise<void> {
    const people = key.owner_user_id
      ? [...(await this.people.named(ctx, [key.owner_user_id])).values()]
      : await this.people.owners(ctx);
    const actionUrl = `${this.directory.addressOf(ctx.organisation).url}/console/api-keys`;
    await this.db.inTenant(ctx, async (tx) => {
      await this.events.publish(tx, ctx, 'api_key.rotation_due', {
        subject: { type: 'api_key', id: key.id },
        data: { id: toTypeId('key', key.id), rotateBy: due.toISOString() },
      });
      for (const { email } of people) {
        await this.mailer.send(tx, {
          template: 'api-key-rotation-due',
          to: email,
          data: { keyName: key.name, prefix: key.prefix, expiresAt: due.toISOString(), actionUrl },
        });
      }
    });
  }

  private async suspend(ctx: Ctx, key: ApiKeyRow): Promise<void> {
    await this.db.inTenant(ctx, async (tx) => {
      const held = await this.repository.hold(tx, key.id);
      // Rotated meanwhile.
      if (!held || held.suspended_reason || held.secret_set_at > key.secret_set_at) return;
      await this.repository.update(tx, { ...held, is_active: false, suspended_reason: 'rotation-overdue' });
      await this.credentials.expire(tx, key.id, held.expires_at);
      await this.events.publish(tx, ctx, 'api_key.suspended', {
        subject: { type: 'api_key', id: key.id },
        data: { id: toTypeId('key', key.id), reason: 'rotation-overdue' },
      });
    });
  }

  private readonly noticeOf = (key: ApiKeyRow): Date =>
    new Date(rotateBy(key, this.config.SECRET_MAX_AGE_DAYS).getTime() - NOTICE_DAYS * DAY_MS);
}
