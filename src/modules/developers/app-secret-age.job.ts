import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { CREDENTIALS } from '#kernel/access/credentials.js';
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
import { APPS } from './app-clients.service.js';
import { AppsRepository } from './apps.repository.js';
import type { AppRow } from './apps.types.js';

const DAY_MS = 86_400_000;
/** Days before the greatest age at which the developer is reminded. */
const NOTICE_DAYS = 10;

/** Looks at an app when its secret grows old. Its subject is the app. */
const secretAge = defineJob('developers.secret_age.v1', { queue: 'maintenance', timeLimit: 20 });

/** For client secrets what the job of that name in `credentials` is for API keys: a reminder, then as policy says an end. */
@Injectable()
export class AppSecretAgeJob implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly repository: AppsRepository,
    private readonly people: PeopleService,
    private readonly mailer: Mailer,
    private readonly events: Events,
    private readonly directory: OrganisationDirectory,
    private readonly work: DueWork,
    @Inject(CONFIG) private readonly config: Pick<Config, 'SECRET_MAX_AGE_DAYS' | 'SECRET_MAX_AGE_ENFORCED'>,
  ) {}

  onModuleInit(): void {
    this.work.handle(secretAge, (run) => this.run(run));
  }

  /** From now on the app's present secret is watched. */
  watch(tx: TenantTx, app: AppRow): Promise<void> {
    return this.work.schedule(tx, secretAge, { subjectId: app.id, dueAt: this.noticeOf(app) });
  }

  forget(tx: TenantTx, id: Uuid): Promise<void> {
    return this.work.cancel(tx, secretAge, id);
  }

  private async run({ ctx, subjectId }: JobRun): Promise<JobOutcome> {
    const app = await this.repository.find(ctx, subjectId);
    if (!app?.secret_set_at || app.suspended_at) return;
    const due = this.dueOf(app);
    if (new Date() < this.noticeOf(app)) return { again: this.noticeOf(app) };
    if (new Date() < due) {
      await this.remind(ctx, app, due);
      return { again: due };
    }
    if (this.config.SECRET_MAX_AGE_ENFORCED) await this.suspend(ctx, app);
  }

  private async remind(ctx: Ctx, app: AppRow, due: Date): Promise<void> {
    const people = await this.people.owners(ctx);
    const actionUrl = `${this.directory.addressOf(ctx.organisation).url}/console`;
    await this.db.inTenant(ctx, async (tx) => {
      await this.events.publish(tx, ctx, 'app.secret_rotation_due', {
        subject: { type: 'app', id: app.id },
        data: { id: toTypeId('app', app.id), rotateBy: due.toISOString() },
      });
      for (const { email } of people) {
        await this.mailer.send(tx, {
          template: 'app-secret-rotation-due',
          to: email,
          data: { appName: app.name, hint: app.secret_hint!, expiresAt: due.toISOString(), actionUrl },
        });
      }
    });
  }

  private async suspend(ctx: Ctx, app: AppRow): Promise<void> {
    await this.db.inTenant(ctx, async (tx) => {
      const held = await this.repository.hold(tx, app.id);
      // Rotated or suspended meanwhile.
      if (!held?.secret_set_at || held.suspended_at || held.secret_set_at > app.secret_set_at!) return;
      const reason = 'rotation-overdue';
      await this.repository.update(tx, { ...held, suspended_at: new Date(), suspended_reason: reason });
      tx.invalidate(APPS, app.id);
      tx.invalidate(CREDENTIALS, app.id);
      await this.events.publish(tx, ctx, 'app.suspended', {
        subject: { type: 'app', id: app.id },
        data: { id: toTypeId('app', app.id), name: app.name, reason },
      });
    });
  }

  private readonly dueOf = ({ secret_set_at: setAt }: AppRow): Date =>
    new Date(setAt!.getTime() + this.config.SECRET_MAX_AGE_DAYS * DAY_MS);

  private readonly noticeOf = (app: AppRow): Date =>
    new Date(this.dueOf(app).getTime() - NOTICE_DAYS * DAY_MS);
}
