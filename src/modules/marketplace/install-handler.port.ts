import type { Ctx } from '#kernel/context/ctx.js';
import type { Uuid } from '#kernel/context/type-id.js';
import type { TenantTx } from '#kernel/database/tenant-tx.js';
import type { JsonObject, ListingContent } from './listings.types.js';

/** An install as its handler sees it: the configuration with its secrets. */
export interface HandledInstall {
  id: Uuid;
  slug: string;
  name: string;
  status: string;
  configuration: JsonObject;
  content: Pick<ListingContent, 'theme'>;
}

/** What an effect is told from: the state of the install and what its last test said, null where there was none. */
export interface SeenInstall {
  status: string;
  health: { ok: boolean } | null;
}

export interface TestResult {
  ok: boolean;
  message: string;
}

/** What an install has done, in a sentence, and where it is seen. */
export interface InstallEffect {
  message: string;
  href: string | null;
}

/**
 * What gives a working listing its effect; the listing names it by `key`. The hooks run in the transaction of the
 * change and must not leave the machine; only `test` may, and it runs outside of any.
 */
export interface InstallHandler {
  readonly key: string;
  onInstall?(tx: TenantTx, ctx: Ctx, install: HandledInstall): Promise<void>;
  /** Configured, paused or resumed. */
  onConfigure?(tx: TenantTx, ctx: Ctx, install: HandledInstall): Promise<void>;
  onUninstall?(tx: TenantTx, ctx: Ctx, install: Omit<HandledInstall, 'configuration'>): Promise<void>;
  /** Tries the configuration for real; never throws for what the other side answers. */
  test?(ctx: Ctx, configuration: JsonObject): Promise<TestResult>;
  effect(install: SeenInstall): InstallEffect | null;
}

/** Where the module finds them. */
export const INSTALL_HANDLERS = Symbol('INSTALL_HANDLERS');
