import { CompactEncrypt, base64url, compactDecrypt, decodeProtectedHeader } from 'jose';

import { constantTimeEqual, sha256 } from './keyed-hash.js';
import { SecretError } from './secret-error.js';

/** 32-byte keys by key id; values are sealed with `currentKid`, all keys still open. */
export interface SecretKeyRing {
  readonly currentKid: string;
  readonly keys: Readonly<Record<string, Uint8Array>>;
}

const KEY_BYTES = 32;
/** Private header parameter: the digest of the context, so that the context itself is not readable in the value. */
const CONTEXT = 'ctx';
const decoder = new TextDecoder('utf-8', { fatal: true });

/**
 * Encrypts what must be read again later: SMTP passwords, tokens of other services, webhook secrets.
 * The form is JWE compact, `dir` with A256GCM (RFC 7516, RFC 7518); the key id is in the header, so a key
 * is rotated by adding a new one and making it current. Give the place where the value is stored
 * (`tenant:table:column`) as `aad`: a value moved to another row then does not open.
 */
export class SecretBox {
  readonly #currentKid: string;
  readonly #keys: ReadonlyMap<string, Uint8Array>;

  constructor(ring: SecretKeyRing) {
    this.#keys = new Map(Object.entries(ring.keys));
    for (const [kid, key] of this.#keys) {
      if (key.byteLength !== KEY_BYTES)
        throw new TypeError(`Secret key "${kid}" must have ${KEY_BYTES} bytes`);
    }
    if (!this.#keys.has(ring.currentKid)) {
      throw new TypeError(`The current secret key "${ring.currentKid}" is not in the key ring`);
    }
    this.#currentKid = ring.currentKid;
  }

  /** Seals text or bytes with the current key, bound to `aad` if given. */
  async seal(plaintext: string | Uint8Array, aad?: string): Promise<string> {
    const bytes = typeof plaintext === 'string' ? new TextEncoder().encode(plaintext) : plaintext;
    const context = aad === undefined ? {} : { [CONTEXT]: contextDigest(aad) };
    return new CompactEncrypt(bytes)
      .setProtectedHeader({ alg: 'dir', enc: 'A256GCM', kid: this.#currentKid, ...context })
      .encrypt(this.#key(this.#currentKid));
  }

  /** Opens a sealed text. Throws {@link SecretError}. */
  async open(jwe: string, aad?: string): Promise<string> {
    const bytes = await this.openBytes(jwe, aad);
    try {
      return decoder.decode(bytes);
    } catch (cause) {
      throw new SecretError('malformed', 'The sealed value is not text', { cause });
    }
  }

  /** Opens sealed bytes. Throws {@link SecretError}. */
  async openBytes(jwe: string, aad?: string): Promise<Uint8Array> {
    const header = readHeader(jwe);
    const key = this.#key(header.kid);
    const expected = aad === undefined ? '' : contextDigest(aad);
    if (!constantTimeEqual(header.context, expected)) {
      throw new SecretError('wrong-context', 'The sealed value belongs to another place');
    }
    try {
      const { plaintext } = await compactDecrypt(jwe, key, {
        keyManagementAlgorithms: ['dir'],
        contentEncryptionAlgorithms: ['A256GCM'],
      });
      return plaintext;
    } catch (cause) {
      throw new SecretError('tampered', 'The sealed value was changed, or sealed with another key', {
        cause,
      });
    }
  }

  /** Seals a JSON value. */
  async sealJson(value: unknown, aad?: string): Promise<string> {
    const text = JSON.stringify(value);
    if (text === undefined) throw new TypeError('Only JSON values can be sealed');
    return this.seal(text, aad);
  }

  /** Opens a JSON value; its shape is the caller's to check. Throws {@link SecretError}. */
  async openJson(jwe: string, aad?: string): Promise<unknown> {
    const text = await this.open(jwe, aad);
    try {
      return JSON.parse(text) as unknown;
    } catch (cause) {
      throw new SecretError('malformed', 'The sealed value is not JSON', { cause });
    }
  }

  /** Tells whether a value is sealed with the current key; a rotation re-seals those that are not. */
  isCurrent(jwe: string): boolean {
    return readHeader(jwe).kid === this.#currentKid;
  }

  #key(kid: string): Uint8Array {
    const key = this.#keys.get(kid);
    if (!key) throw new SecretError('unknown-key', `The secret key "${kid}" is not in the key ring`);
    return key;
  }
}

function contextDigest(aad: string): string {
  return base64url.encode(sha256(aad));
}

function readHeader(jwe: string): { kid: string; context: string } {
  let header: Record<string, unknown>;
  try {
    header = decodeProtectedHeader(jwe);
  } catch (cause) {
    throw new SecretError('malformed', 'The sealed value is not a JWE', { cause });
  }
  const { kid, [CONTEXT]: context = '' } = header;
  if (typeof kid !== 'string' || typeof context !== 'string') {
    throw new SecretError('malformed', 'The sealed value names no key');
  }
  return { kid, context };
}
