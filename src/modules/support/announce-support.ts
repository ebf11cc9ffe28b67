import { Injectable } from '@nestjs/common';
import type { Ctx } from '#kernel/context/ctx.js';
import { OrganisationDirectory } from '#kernel/context/organisation-directory.js';
import type { TenantTx } from '#kernel/database/tenant-tx.js';
import { Mailer } from '#kernel/mail/mailer.js';
import { PeopleService } from '#modules/identity/people.service.js';
import type { SupportSessionOut } from './support.dto.js';

/** Tells the tenant's owners that somebody is about to look in, in the transaction that lets them. */
@Injectable()
export class AnnounceSupport {
  constructor(
    private readonly people: PeopleService,
    private readonly mailer: Mailer,
    private readonly directory: OrganisationDirectory,
  ) {}

  async mail(tx: TenantTx, ctx: Ctx, session: SupportSessionOut): Promise<void> {
    const data = {
      person: session.openedBy.name ?? '',
      organisation: session.openedBy.organisation ?? '',
      reason: session.reason,
      access: session.access,
      expiresAt: session.expiresAt,
      actionUrl: `${this.directory.addressOf(ctx.organisation).url}/console/support`,
    };
    for (const { email } of await this.people.owners(ctx)) {
      await this.mailer.send(tx, { template: 'support-session-opened', to: email, data });
    }
  }
}
