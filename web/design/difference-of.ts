/** A value that is not the same before and after; absent is undefined. */
export interface Change {
  /** Where it is, with dots: `colors.light.primary`. */
  field: string;
  before: unknown;
  after: unknown;
}

/** What differs between two states of a thing, field by field; lists count as one value. */
export function differenceOf(before: unknown, after: unknown): Change[] {
  return differences(before, after, []);
}

function differences(before: unknown, after: unknown, way: string[]): Change[] {
  if (isObject(before) || isObject(after)) {
    // A whole object that came or went is shown by its fields too.
    const [was, is] = [isObject(before) ? before : {}, isObject(after) ? after : {}];
    const names = [...new Set([...Object.keys(was), ...Object.keys(is)])];
    const inside = names.flatMap((name) => differences(was[name], is[name], [...way, name]));
    if (inside.length > 0 || (isObject(before) && isObject(after))) return inside;
  }
  return JSON.stringify(before) === JSON.stringify(after) ? [] : [{ field: way.join('.'), before, after }];
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
