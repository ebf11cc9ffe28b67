import { createHash } from 'node:crypto';

/** A statement with its parameters; `name` makes it a prepared one. */
export interface Statement {
  readonly name: string;
  readonly text: string;
  readonly values: readonly unknown[];
}

const compiled = new WeakMap<TemplateStringsArray, { name: string; text: string }>();

/**
 * A parameterised statement from a template. Every `${value}` becomes a parameter, never text, and the
 * statement is prepared once per connection under a name made from its text.
 *
 * @example tx.sql<{ id: string }>(sql`select id from domains where hostname = ${hostname}`)
 */
export function sql(strings: TemplateStringsArray, ...values: unknown[]): Statement {
  let known = compiled.get(strings);
  if (!known) {
    const text = strings.reduce((joined, part, index) => `${joined}$${index}${part}`);
    known = { name: createHash('sha1').update(text).digest('base64url'), text };
    compiled.set(strings, known);
  }
  return { ...known, values };
}
