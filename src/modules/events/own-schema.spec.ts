import { describe, expect, it } from '@jest/globals';
import { faultOfSchema } from './own-schema.js';

describe('a schema of a tenant’s own', () => {
  it('may say everything that is only looked at', () => {
    const schema = {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      type: 'object',
      required: ['parcel'],
      properties: {
        parcel: { type: 'string', minLength: 1, maxLength: 40, format: 'uuid' },
        items: { type: 'array', items: { anyOf: [{ type: 'integer' }, { const: null }] } },
        // Names of the tenant's own are no words.
        pattern: { type: 'string' },
      },
      additionalProperties: false,
    };
    expect(faultOfSchema(schema)).toBeNull();
    expect(faultOfSchema(true)).toBeNull();
  });

  it.each([
    ['a pattern', { type: 'string', pattern: '^(a+)+$' }, '/pattern'],
    [
      'a pattern deep inside',
      { properties: { a: { items: { allOf: [{ pattern: 'x' }] } } } },
      '/properties/a/items/allOf/0/pattern',
    ],
    [
      'a comparison of all with all',
      { properties: { a: { uniqueItems: true } } },
      '/properties/a/uniqueItems',
    ],
    ['patterns of names', { patternProperties: { '^(a+)+$': {} } }, '/patternProperties'],
    ['a reference', { $ref: 'https://evil.example/schema.json' }, '/$ref'],
    ['a reference to itself', { $defs: { a: {} } }, '/$defs'],
    ['a word that nobody knows', { typ: 'string' }, '/typ'],
    ['a list for a schema', { items: [{}] }, '/items'],
    ['a text for a schema', { not: 'string' }, '/not'],
  ])('has not %s', (_, schema, pointer) => {
    expect(faultOfSchema(schema)).toMatchObject({ pointer });
  });

  it('is not wide without end', () => {
    const many = { allOf: Array.from({ length: 300 }, () => ({ contains: { const: 1 } })) };
    expect(faultOfSchema(many)).toMatchObject({ detail: expect.stringContaining('more than 200') });
  });

  it('is not nested without end', () => {
    let schema: object = {};
    for (let depth = 0; depth < 20; depth += 1) schema = { not: schema };
    expect(faultOfSchema(schema)).toMatchObject({ detail: expect.stringContaining('deep') });
  });
});
