import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { hostnameOf } from '#kernel/context/organisation-directory.js';
import { slugFault, slugsLike } from './slug.js';

describe('a slug', () => {
  it('that is accepted is one label of a host name', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'abcxyz019-._A é'), maxLength: 70 }), (slug) => {
        if (slugFault(slug) !== null) return;
        expect(slug).toMatch(/^(?!-)[a-z0-9-]{3,63}(?<!-)$/);
        expect(hostnameOf(`${slug}.localhost:3000`)).toBe(`${slug}.localhost`);
      }),
    );
  });

  it('of letters and digits is accepted unless it is reserved', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{3}[0-9]{1,60}$/), (slug) => expect(slugFault(slug)).toBeNull()),
    );
  });

  it.each(['www', 'api', 'admin', 'mail', 'status', 'xn--bcher-kva'])('%s is reserved', (slug) => {
    expect(slugFault(slug)).toMatch(/reserved/);
  });

  it.each(['', 'ab', '-abc', 'abc-', 'aBc', 'a.b', 'a_b', 'a b', 'abc\n', 'a'.repeat(64), 'é'.repeat(4)])(
    '%p is malformed',
    (slug) => {
      expect(slugFault(slug)).toMatch(/characters/);
    },
  );
});

describe('slugs like a wish', () => {
  it('are always well formed, and there is always one', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (wish) => {
        const slugs = slugsLike(wish);
        expect(slugs.length).toBeGreaterThan(0);
        for (const slug of slugs) expect(slugFault(slug)).toBeNull();
      }),
    );
  });

  it.each([
    ['Ärger & Söhne', 'arger-sohne'],
    ['acme', 'acme'],
    ['www', 'www-2'],
    ['X', 'x-2'],
  ])('%p → %p', (wish, slug) => {
    expect(slugsLike(wish)[0]).toBe(slug);
  });
});
