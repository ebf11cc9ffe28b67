import type { Organisation } from '#kernel/context/organisation.types.js';
import type { Uuid } from '#kernel/context/type-id.js';

/** An API key that goes on and on beyond its limit. */
export interface Abuse {
  /** Who issued the key. */
  organisation: Organisation;
  keyId: Uuid;
  /** Requests refused, and within how many minutes. */
  refused: number;
  minutes: number;
}

/** Where the module that owns API keys says how one is suspended. */
export class AbusePort {
  suspend: ((abuse: Abuse) => Promise<void>) | undefined;
}
