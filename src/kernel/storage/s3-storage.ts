import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { setTimeout as sleep } from 'node:timers/promises';

import { AwsClient } from 'aws4fetch';

import { contentTypeOf } from './content-type-of.js';
import type { ObjectStorage, PutOptions, StorageHealth, StoredObject } from './storage.port.js';
import { StorageError, assertStorageKey } from './storage.port.js';

export interface S3Settings {
  /** Origin of the store, such as `https://s3.eu-central-1.amazonaws.com`; the bucket becomes the first path segment. */
  readonly endpoint: string;
  readonly region: string;
  readonly bucket: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** Attempts in all, the first included. */
  readonly attempts?: number;
  /** Time for the store to begin its answer. */
  readonly timeoutMs?: number;
}

type Method = 'GET' | 'HEAD' | 'PUT' | 'DELETE';

/**
 * Objects in any S3-compatible store, addressed path-style and signed with Signature Version 4, payload included.
 * Every call is idempotent, so refused connections, time-outs, 429 and 5xx are tried again with growing pauses.
 */
export class S3Storage implements ObjectStorage {
  readonly #client: AwsClient;
  readonly #bucketUrl: string;
  readonly #attempts: number;
  readonly #timeoutMs: number;

  constructor(private readonly settings: S3Settings) {
    const { accessKeyId, secretAccessKey, region } = settings;
    this.#client = new AwsClient({ accessKeyId, secretAccessKey, region, service: 's3', retries: 0 });
    this.#bucketUrl = `${settings.endpoint.replace(/\/+$/, '')}/${encodeURIComponent(settings.bucket)}`;
    this.#attempts = settings.attempts ?? 4;
    this.#timeoutMs = settings.timeoutMs ?? 15_000;
  }

  async put(key: string, bytes: Uint8Array, options: PutOptions): Promise<void> {
    const headers: Record<string, string> = { 'content-type': options.contentType };
    if (options.cacheControl) headers['cache-control'] = options.cacheControl;
    const response = await this.#send('PUT', key, headers, bytes);
    if (!response.ok) throw await this.#failure(response, `store ${key}`);
    await response.body?.cancel();
  }

  async get(key: string): Promise<StoredObject | null> {
    const response = await this.#send('GET', key);
    if (response.status === 404) {
      await this.#refuseMissingBucket(response, `read ${key}`);
      return null;
    }
    if (!response.ok) throw await this.#failure(response, `read ${key}`);
    const body = response.body ? Readable.fromWeb(response.body as ReadableStream) : Readable.from([]);
    return {
      body,
      contentType: response.headers.get('content-type') ?? contentTypeOf(key),
      size: Number(response.headers.get('content-length') ?? 0),
    };
  }

  async delete(key: string): Promise<void> {
    const response = await this.#send('DELETE', key);
    if (response.ok) {
      await response.body?.cancel();
      return;
    }
    if (response.status !== 404) throw await this.#failure(response, `delete ${key}`);
    await this.#refuseMissingBucket(response, `delete ${key}`);
  }

  async exists(key: string): Promise<boolean> {
    const response = await this.#send('HEAD', key);
    if (response.ok) return true;
    if (response.status === 404) return false;
    throw await this.#failure(response, `look for ${key}`);
  }

  async health(): Promise<StorageHealth> {
    try {
      const response = await this.#send('HEAD', null);
      if (response.ok) return { ok: true, message: `The bucket ${this.settings.bucket} is reachable` };
      const { bucket } = this.settings;
      if (response.status === 404) return { ok: false, message: `There is no bucket ${bucket}; create it` };
      return { ok: false, message: (await this.#failure(response, `reach the bucket ${bucket}`)).message };
    } catch (error) {
      return { ok: false, message: error instanceof Error ? error.message : String(error) };
    }
  }

  async #send(method: Method, key: string | null, headers?: Record<string, string>, body?: Uint8Array) {
    if (key !== null) assertStorageKey(key);
    const url = key === null ? this.#bucketUrl : `${this.#bucketUrl}/${key}`;
    const payload = body === undefined ? undefined : new Uint8Array(body);
    const signed = {
      ...headers,
      'x-amz-content-sha256': createHash('sha256')
        .update(body ?? '')
        .digest('hex'),
    };
    for (let attempt = 1; ; attempt++) {
      const last = attempt >= this.#attempts;
      try {
        const response = await this.#once(url, {
          method,
          headers: signed,
          ...(payload && { body: payload }),
        });
        if (last || (response.status < 500 && response.status !== 429)) return response;
        await response.body?.cancel();
      } catch (cause) {
        if (last) {
          const text = `The store at ${this.settings.endpoint} did not answer: ${reasonOf(cause)}`;
          throw new StorageError('unavailable', text, { cause });
        }
      }
      await sleep(50 * 2 ** attempt * (0.5 + Math.random()));
    }
  }

  // The signal is let go once the headers are here: a large body may take longer than the answer's beginning.
  async #once(
    url: string,
    init: { method: Method; headers: Record<string, string>; body?: Uint8Array<ArrayBuffer> },
  ) {
    const controller = new AbortController();
    const timer = setTimeout(() => {
      controller.abort(new Error(`no answer within ${this.#timeoutMs} ms`));
    }, this.#timeoutMs);
    try {
      return await fetch(await this.#client.sign(url, init), {
        signal: controller.signal,
        redirect: 'error',
      });
    } finally {
      clearTimeout(timer);
    }
  }

  // A store answers 404 both for a missing object, which is an answer, and for a missing bucket, which is not.
  async #refuseMissingBucket(response: Response, what: string): Promise<void> {
    const error = await this.#failure(response, what);
    if (error.code === 'misconfigured') throw error;
  }

  async #failure(response: Response, what: string): Promise<StorageError> {
    const text = (await response.text()).slice(0, 4096);
    const code = /<Code>([^<]*)<\/Code>/.exec(text)?.[1] ?? `status ${response.status}`;
    const message = `Could not ${what}: the store answered ${code}`;
    if (code === 'NoSuchBucket') {
      return new StorageError('misconfigured', `${message}; create the bucket ${this.settings.bucket}`);
    }
    if (response.status === 401 || response.status === 403) {
      return new StorageError('refused', `${message}; check the access key and its rights on the bucket`);
    }
    const later = response.status >= 500 || response.status === 429;
    return new StorageError(later ? 'unavailable' : 'refused', message);
  }
}

// `fetch` says only "fetch failed"; what failed is its cause, with a code such as ECONNREFUSED.
function reasonOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return String(error);
  if ('cause' in error && error.cause) return reasonOf(error.cause);
  if ('code' in error && typeof error.code === 'string') return error.code;
  return 'message' in error ? String(error.message) : String(error);
}
