import type { Refusal } from './sso.types.js';

/**
 * Somebody is not let in. `reason` chooses the words for them; `detail` is a sentence for whoever sets it up, and is
 * shown to nobody else.
 */
export class SsoRefusal extends Error {
  override readonly name = 'SsoRefusal';

  constructor(
    readonly reason: Refusal,
    readonly detail: string | null = null,
    options?: ErrorOptions,
  ) {
    super(detail ?? reason, options);
  }
}
