import { format } from 'node:util';

/** One member of `errors` in a validation problem. */
export interface FieldError {
  /** JSON pointer (RFC 6901) into the body, or `?name` of a query parameter. */
  pointer: string;
  detail: string;
}

export interface ProblemExtras {
  errors?: FieldError[];
  /** Further members of the document, such as `quota` and `limit`. */
  members?: Record<string, unknown>;
  headers?: Record<string, string>;
}

/**
 * An expected failure that the caller is told about as an RFC 9457 problem document.
 * `type` is relative (`/problems/<code>`) and answered by whichever host was asked.
 */
export class Problem extends Error {
  override readonly name = 'Problem';

  constructor(
    readonly status: number,
    readonly code: string,
    readonly title: string,
    readonly detail: string,
    readonly extras: ProblemExtras = {},
  ) {
    super(`${code}: ${detail}`);
  }

  /** The document; `instance` is the path that was asked. */
  toDocument(instance: string, requestId: string): Record<string, unknown> {
    return {
      type: `/problems/${this.code}`,
      title: this.title,
      status: this.status,
      detail: this.detail,
      instance,
      requestId,
      ...(this.extras.errors ? { errors: this.extras.errors } : {}),
      ...this.extras.members,
    };
  }
}

type Definition = readonly [status: number, title: string, detail: string];
/** Makes one problem; the arguments fill the `%s` of its detail. */
export interface ProblemFactory {
  (...values: (string | number)[]): Problem;
  with(extras: ProblemExtras, ...values: (string | number)[]): Problem;
  readonly status: number;
  readonly code: string;
  readonly title: string;
}

/**
 * The table of a module's expected failures. The key becomes the code: `slugTaken` → `slug-taken`.
 *
 * @example
 * const errors = defineErrors({ slugTaken: [409, 'Slug taken', 'The slug "%s" is taken; choose another.'] });
 * throw errors.slugTaken('acme');
 */
export function defineErrors<T extends Record<string, Definition>>(
  table: T,
): Record<keyof T, ProblemFactory> {
  const factories = Object.entries(table).map(([key, [status, title, detail]]) => {
    const code = key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    const make = (...values: (string | number)[]) =>
      new Problem(status, code, title, format(detail, ...values));
    const withExtras = (extras: ProblemExtras, ...values: (string | number)[]) =>
      new Problem(status, code, title, format(detail, ...values), extras);
    const factory = Object.assign(make, { with: withExtras, status, code, title });
    catalogue.set(code, factory);
    return [key, factory];
  });
  return Object.fromEntries(factories) as Record<keyof T, ProblemFactory>;
}

/** Every problem that any module defined, by code: what `/problems/<code>` answers from. */
export const catalogue = new Map<string, ProblemFactory>();
