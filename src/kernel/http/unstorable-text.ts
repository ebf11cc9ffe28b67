import type { FieldError } from '#kernel/errors/problem.js';

/**
 * The places of texts that PostgreSQL can hold in no column: with U+0000, or with half of a surrogate pair. Told to
 * the caller as a fault of the input, since the database would only fail.
 */
export function unstorableText(value: unknown, at: (path: string[]) => string): FieldError[] {
  const faults: FieldError[] = [];
  const look = (inner: unknown, path: string[]): void => {
    if (typeof inner === 'string') {
      if (inner.includes('\u0000') || !inner.isWellFormed()) {
        faults.push({ pointer: at(path), detail: 'has characters that no text may have' });
      }
    } else if (inner !== null && typeof inner === 'object') {
      for (const [name, member] of Object.entries(inner)) look(member, [...path, name]);
    }
  };
  look(value, []);
  return faults;
}
