import type { Readable } from 'node:stream';

/** How an object is kept. `cacheControl` reaches clients of a store that serves objects itself. */
export interface PutOptions {
  readonly contentType: string;
  readonly cacheControl?: string;
}

/** An object as it is read. Consume or destroy `body`: it holds a file or a connection. */
export interface StoredObject {
  readonly body: Readable;
  readonly contentType: string;
  readonly size: number;
}

export interface StorageHealth {
  readonly ok: boolean;
  readonly message: string;
}

/**
 * Files by key: uploads, exports, backups. A folder on disk and any S3-compatible store keep the same contract,
 * and one spec holds both to it.
 * Keys are lower-case paths (`ten/tnt_x/assets/ab12.png`), see {@link assertStorageKey}; a key is never also the
 * folder of another. A reader sees the whole old object or the whole new one, never a part.
 */
export interface ObjectStorage {
  put(key: string, bytes: Uint8Array, options: PutOptions): Promise<void>;
  /** Answers null when there is no such object. */
  get(key: string): Promise<StoredObject | null>;
  /** Deleting what is not there is not an error. */
  delete(key: string): Promise<void>;
  exists(key: string): Promise<boolean>;
  /** Never throws: for readiness checks. */
  health(): Promise<StorageHealth>;
}

export type StorageErrorCode = 'invalid-key' | 'unavailable' | 'refused' | 'misconfigured';

/** What went wrong with the store; `unavailable` is worth another try later, the others are not. */
export class StorageError extends Error {
  override readonly name = 'StorageError';

  constructor(
    readonly code: StorageErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

const MAX_KEY_LENGTH = 512;
const SEGMENT = /^[a-z0-9_][a-z0-9._-]{0,127}$/;

/**
 * Throws unless a key is safe on every store: lower-case (some file systems do not tell cases apart), no empty
 * segment, none that begins with a dot, so no way out of the folder.
 */
export function assertStorageKey(key: string): void {
  const valid = key.length <= MAX_KEY_LENGTH && key.split('/').every((segment) => SEGMENT.test(segment));
  if (!valid) throw new StorageError('invalid-key', `Not a storage key: ${JSON.stringify(key.slice(0, 80))}`);
}
