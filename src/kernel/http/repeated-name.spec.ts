import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { repeatedName } from './repeated-name.js';

describe('a name that an object has twice', () => {
  it.each([
    ['{"a":1,"a":2}', 'a'],
    ['{"a":{"b":1,"c":[{"d":1,"d":2}]}}', 'd'],
    ['[{"a":1},{"b":1,"b":1}]', 'b'],
    ['{"a":1,"\\u0061":2}', 'a'],
    ['{"":1,"":2}', ''],
    ['{"a":"{","b":1 , "b" :2}', 'b'],
  ])('is found in %s', (text, name) => {
    expect(repeatedName(text)).toBe(name);
  });

  it.each([
    '{"a":1,"b":{"a":1}}',
    '[{"a":1},{"a":1}]',
    '{"a":"\\"a\\",\\"a\\""}',
    '["a","a"]',
    '"a"',
    '{}',
    '1',
  ])('is not found in %s', (text) => {
    expect(repeatedName(text)).toBeNull();
  });

  it('is in nothing that was written from a value', () => {
    fc.assert(
      fc.property(fc.json(), (text) => expect(repeatedName(JSON.stringify(JSON.parse(text)))).toBeNull()),
    );
  });
});
