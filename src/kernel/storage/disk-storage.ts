import { randomUUID } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

import { contentTypeOf } from './content-type-of.js';
import type { ObjectStorage, PutOptions, StorageHealth, StoredObject } from './storage.port.js';
import { StorageError, assertStorageKey } from './storage.port.js';

/**
 * Objects as plain files under one folder: `objects/<key>`. The media type comes from the extension; only an
 * object whose type is another has a small file in `types/` beside it. Every write goes to `incoming/` on the
 * same file system and is renamed into place, so a crash leaves no half object.
 */
export class DiskStorage implements ObjectStorage {
  readonly #root: string;

  constructor(options: { readonly directory: string }) {
    this.#root = resolve(options.directory);
  }

  async put(key: string, bytes: Uint8Array, options: PutOptions): Promise<void> {
    const { object, type } = this.#paths(key);
    try {
      if (options.contentType === contentTypeOf(key)) await rm(type, { force: true });
      else await this.#write(type, Buffer.from(options.contentType));
      await this.#write(object, bytes);
    } catch (cause) {
      throw unavailable(`Could not store ${key}`, cause);
    }
  }

  async get(key: string): Promise<StoredObject | null> {
    const { object, type } = this.#paths(key);
    let file: FileHandle | undefined;
    try {
      file = await open(object, 'r');
      const info = await file.stat();
      if (!info.isFile()) {
        await file.close();
        return null;
      }
      const contentType = (await readIfThere(type)) ?? contentTypeOf(key);
      return { body: file.createReadStream(), contentType, size: info.size };
    } catch (cause) {
      await file?.close();
      if (isMissing(cause)) return null;
      throw unavailable(`Could not read ${key}`, cause);
    }
  }

  async delete(key: string): Promise<void> {
    const { object, type } = this.#paths(key);
    try {
      await rm(object, { force: true });
      await rm(type, { force: true });
    } catch (cause) {
      if (!isMissing(cause)) throw unavailable(`Could not delete ${key}`, cause);
    }
  }

  async exists(key: string): Promise<boolean> {
    const { object } = this.#paths(key);
    try {
      return (await stat(object)).isFile();
    } catch (cause) {
      if (isMissing(cause)) return false;
      throw unavailable(`Could not look for ${key}`, cause);
    }
  }

  async health(): Promise<StorageHealth> {
    const probe = join(this.#root, 'objects', '.probe');
    try {
      await this.#write(probe, Buffer.from('ok'));
      await rm(probe, { force: true });
      return { ok: true, message: 'The storage folder is writable' };
    } catch (cause) {
      return { ok: false, message: `The storage folder is not writable: ${reasonOf(cause)}` };
    }
  }

  #paths(key: string): { object: string; type: string } {
    assertStorageKey(key);
    return { object: join(this.#root, 'objects', key), type: join(this.#root, 'types', key) };
  }

  async #write(path: string, bytes: Uint8Array): Promise<void> {
    const incoming = join(this.#root, 'incoming', randomUUID());
    await mkdir(dirname(incoming), { recursive: true });
    await mkdir(dirname(path), { recursive: true });
    try {
      const file = await open(incoming, 'wx', 0o640);
      try {
        await file.writeFile(bytes);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(incoming, path);
    } catch (error) {
      await rm(incoming, { force: true });
      throw error;
    }
  }
}

async function readIfThere(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

// ENOTDIR: a segment of the key is an object itself, so nothing can be beneath it.
function isMissing(error: unknown): boolean {
  return ['ENOENT', 'ENOTDIR'].includes(reasonOf(error));
}

function unavailable(message: string, cause: unknown): StorageError {
  return new StorageError('unavailable', `${message}: ${reasonOf(cause)}`, { cause });
}

// By shape, not by class: errors of the file system may come from another realm.
function reasonOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : String(error);
}
