import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { hostnameOf } from './organisation-directory.js';

describe('the name in a Host header', () => {
  it('is found whatever the case, the port and a dot at its end', () => {
    const label = fc.stringMatching(/^[a-z0-9](?:[a-z0-9-]{0,20}[a-z0-9])?$/);
    const port = fc.option(fc.integer({ min: 0, max: 65_535 }), { nil: undefined });
    fc.assert(
      fc.property(
        fc.array(label, { minLength: 1, maxLength: 4 }),
        port,
        fc.boolean(),
        (labels, number, dot) => {
          const name = labels.join('.');
          const header = `${name.toUpperCase()}${dot ? '.' : ''}${number === undefined ? '' : `:${number}`}`;
          expect(hostnameOf(header)).toBe(name);
        },
      ),
    );
  });

  it('is the same when it is read again', () => {
    fc.assert(
      fc.property(fc.string(), (header) => {
        const name = hostnameOf(header);
        if (name !== null && !name.endsWith('.')) expect(hostnameOf(name)).toBe(name);
      }),
    );
  });

  it('never has a port, a user, a path or a space', () => {
    fc.assert(
      fc.property(fc.string(), (header) => {
        const name = hostnameOf(header);
        if (name !== null && !name.startsWith('[')) expect(name).not.toMatch(/[:/@\s]/);
      }),
    );
  });

  it.each([
    undefined,
    '',
    ':3000',
    'a b',
    'user@host',
    'host/path',
    'host:port',
    'host:123456',
    'http://host',
    '[::1',
  ])('is none in %p', (header) => {
    expect(hostnameOf(header)).toBeNull();
  });

  it('may be an IPv6 address', () => {
    expect(hostnameOf('[::1]:3000')).toBe('[::1]');
  });
});
