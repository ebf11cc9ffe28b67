import { Inject, Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { CONFIG, type Config } from '#kernel/config/config.module.js';
import type { Ctx } from '#kernel/context/ctx.js';
import { newId, type Uuid } from '#kernel/context/type-id.js';
import { Database } from '#kernel/database/database.js';
import { sql } from '#kernel/database/sql.js';
import type { TenantTx } from '#kernel/database/tenant-tx.js';
import { defineJob, type JobRun } from '#kernel/queue/define-job.js';
import { DueWork } from '#kernel/queue/due-work.js';
import { SecretBox } from '#kernel/secrets/secret-box.js';
import { MailPorts } from './mail.ports.js';
import { type MailTemplate, renderMail } from './render-mail.js';
import { parseSmtpUrl, sendMail } from './smtp-transport.js';

const sendJob = defineJob('mails.send.v1', { queue: 'mail', timeLimit: 60 });

export interface NewMail {
  template: MailTemplate;
  to: string;
  /** What the template fills in; kept sealed, since it may hold a single-use link. */
  data: Record<string, string>;
}

interface MailRow {
  template: MailTemplate;
  recipient: string;
  content: string;
  state: string;
}

/**
 * Mails are written in the transaction that causes them and sent by the worker, in the tenant's brand, through the
 * tenant's own SMTP server or the platform's. Without either they are kept, readable in development.
 */
@Injectable()
export class Mailer implements OnModuleInit {
  private readonly log = new Logger('Mailer');

  constructor(
    private readonly db: Database,
    private readonly work: DueWork,
    private readonly secrets: SecretBox,
    private readonly ports: MailPorts,
    @Inject(CONFIG) private readonly config: Pick<Config, 'SMTP_URL' | 'mailFrom'>,
  ) {}

  onModuleInit(): void {
    this.work.handle(sendJob, (run) => this.deliver(run));
  }

  async send(tx: TenantTx, mail: NewMail): Promise<void> {
    const id = newId();
    const content = await this.secrets.sealJson(mail.data, sealedFor(tx.tenantId, id));
    await tx.sql(sql`
      insert into mails (tenant_id, id, template, recipient, content)
      values (${tx.tenantId}, ${id}, ${mail.template}, ${mail.to}, ${content})`);
    await this.work.schedule(tx, sendJob, { subjectId: id });
  }

  private async deliver({ ctx, subjectId }: JobRun): Promise<void> {
    const mail = await this.load(ctx, subjectId);
    if (!mail || mail.state !== 'waiting') return;
    const route = await this.routeOf(ctx.tenantId);
    const rendered = await this.render(ctx, subjectId, mail);
    if (route) {
      await sendMail(
        route.smtp,
        {
          from: route.from,
          to: mail.recipient,
          // The same for every attempt, so that a repeated one can be told by the receiver.
          messageId: `<${subjectId}@${route.from.address.split('@')[1] ?? 'localhost'}>`,
          ...rendered,
        },
        route.options,
      );
    }
    await this.settle(
      ctx,
      subjectId,
      route ? 'sent' : 'kept',
      rendered.subject,
      route?.from.address ?? this.config.mailFrom,
    );
  }

  /** How a stored mail looks. */
  async render(ctx: Pick<Ctx, 'tenantId'>, id: Uuid, mail: Pick<MailRow, 'template' | 'content'>) {
    const brand = await this.ports.brand!.brandOf(ctx.tenantId);
    const data = (await this.secrets.openJson(mail.content, sealedFor(ctx.tenantId, id))) as Record<
      string,
      string
    >;
    return renderMail(mail.template, brand, data);
  }

  private async routeOf(tenantId: Uuid) {
    const own = await this.ports.smtp?.settingsOf(tenantId);
    if (own) return own;
    if (!this.config.SMTP_URL) return null;
    // The neutral sender, under the tenant's name.
    const { name } = await this.ports.brand!.brandOf(tenantId);
    return {
      smtp: parseSmtpUrl(this.config.SMTP_URL),
      from: { address: this.config.mailFrom, name },
      options: {},
    };
  }

  private async load(ctx: Ctx, id: Uuid): Promise<MailRow | null> {
    const [row] = await this.db.one<MailRow>(
      ctx,
      sql`
      select template, recipient, content, state from mails where tenant_id = ${ctx.tenantId} and id = ${id}`,
    );
    if (!row) this.log.warn(`Mail ${id} is gone`);
    return row ?? null;
  }

  private async settle(ctx: Ctx, id: Uuid, state: string, subject: string, sender: string): Promise<void> {
    await this.db.inTenant(ctx, (tx) =>
      tx.sql(sql`
        update mails set state = ${state}, subject = ${subject}, sender = ${sender}, sent_at = now()
         where tenant_id = ${tx.tenantId} and id = ${id}`),
    );
  }
}

const sealedFor = (tenantId: Uuid, id: Uuid): string => `${tenantId}:mails:${id}`;
