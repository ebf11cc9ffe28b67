import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { promisify } from 'node:util';
import { PasswordQueue } from './password-queue.js';

const derive = promisify(argon2);

/** OWASP Password Storage Cheat Sheet: 19 MiB, two passes, one lane. */
const MEMORY_KIB = 19_456;
const PASSES = 2;
const TAG_BYTES = 32;

/**
 * Two at a time, of the four threads of the pool, and one core is left for the event loop; 20 who wait are served within
 * a second.
 */
const queue = new PasswordQueue(Math.min(2, Math.max(1, availableParallelism() - 1)), 20);

/** Argon2id (RFC 9106) in a thread of the pool, as a PHC string. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const tag = await tagOf(password, salt, MEMORY_KIB, PASSES);
  return `$argon2id$v=19$m=${MEMORY_KIB},t=${PASSES},p=1$${unpadded(salt)}$${unpadded(tag)}`;
}

/** True where the password is the one that was hashed; costs the same where there is no hash at all. */
export async function verifyPassword(password: string, hash: string | null): Promise<boolean> {
  const match = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=1\$([\w+/]+)\$([\w+/]+)$/.exec(hash ?? '');
  if (!match) {
    await tagOf(password, randomBytes(16), MEMORY_KIB, PASSES);
    return false;
  }
  const [, memory, passes, salt, expected] = match;
  const tag = await tagOf(password, Buffer.from(salt!, 'base64'), Number(memory), Number(passes));
  return timingSafeEqual(tag, Buffer.from(expected!, 'base64'));
}

const tagOf = (password: string, nonce: Buffer, memory: number, passes: number): Promise<Buffer> =>
  queue.run(() =>
    derive('argon2id', {
      message: password.normalize('NFKC'),
      nonce,
      memory,
      passes,
      parallelism: 1,
      tagLength: TAG_BYTES,
    }),
  );

const unpadded = (bytes: Buffer): string => bytes.toString('base64').replace(/=+$/, '');
