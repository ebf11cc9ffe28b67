import { Injectable } from '@nestjs/common';
import type { Ctx } from '#kernel/context/ctx.js';
import type { TenantTx } from '#kernel/database/tenant-tx.js';
import { ANNOUNCEMENTS } from '../announcements.service.js';
import type { HandledInstall, InstallEffect, InstallHandler } from '../install-handler.port.js';

/** The bar is read from its install; a change only has to be told. */
@Injectable()
export class AnnouncementBarHandler implements InstallHandler {
  readonly key = 'announcement-bar';

  async onInstall(tx: TenantTx): Promise<void> {
    tx.invalidate(ANNOUNCEMENTS, tx.tenantId);
  }

  async onConfigure(tx: TenantTx): Promise<void> {
    tx.invalidate(ANNOUNCEMENTS, tx.tenantId);
  }

  async onUninstall(tx: TenantTx, _ctx: Ctx): Promise<void> {
    tx.invalidate(ANNOUNCEMENTS, tx.tenantId);
  }

  effect({ status }: Pick<HandledInstall, 'status'>): InstallEffect | null {
    return status === 'active'
      ? { message: 'The message is on every page of your storefront', href: '/' }
      : null;
  }
}
