import { Inject, Injectable } from '@nestjs/common';
import { INSTALL_HANDLERS, type InstallHandler } from './install-handler.port.js';

/** The handlers by key. A listing may name none: it is installed and has no effect of its own. */
@Injectable()
export class InstallHandlers {
  private readonly byKey: ReadonlyMap<string, InstallHandler>;

  constructor(@Inject(INSTALL_HANDLERS) handlers: readonly InstallHandler[]) {
    this.byKey = new Map(handlers.map((handler) => [handler.key, handler]));
  }

  find(key: string | null): InstallHandler | undefined {
    return key === null ? undefined : this.byKey.get(key);
  }
}
