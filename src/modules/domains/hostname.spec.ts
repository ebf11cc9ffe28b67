import fc from 'fast-check';
import { parseHostname } from './hostname.js';

const OWN = { names: ['platform.example', 'edge.platform.example'], challengePrefix: '_proof' };
const parsed = (input: string) => {
  const result = parseHostname(input, OWN);
  return 'hostname' in result ? result.hostname : null;
};
const fault = (input: string) => {
  const result = parseHostname(input, OWN);
  return 'fault' in result ? result.fault : null;
};

describe('parseHostname', () => {
  it.each(['market.acme.test', 'market.acme.example', 'shop.example.com', 'acme.co.uk', 'me.github.io'])(
    'accepts %s',
    (name) => expect(parsed(name)?.ascii).toBe(name),
  );

  it('stores international names as punycode and shows them as Unicode', () => {
    expect(parsed('Läden.Bücher.example')).toEqual({
      ascii: 'xn--lden-loa.xn--bcher-kva.example',
      display: 'läden.bücher.example',
      apex: false,
    });
  });

  it('knows the apex by the public suffix list', () => {
    expect(parsed('acme.co.uk')?.apex).toBe(true);
    expect(parsed('shop.acme.co.uk')?.apex).toBe(false);
  });

  it.each([
    ['', 'Give a name'],
    ['192.168.0.1', 'IP address'],
    ['0x7f.1', 'IP address'],
    ['[::1]', 'IP address'],
    ['2001:db8::1', 'IP address'],
    ['*.acme.example', 'wildcard'],
    ['https://shop.acme.example', 'https://'],
    ['shop.acme.example/path', 'path'],
    ['user@acme.example', 'name alone'],
    ['%41cme.example', 'name alone'],
    ['shop.acme.example:8080', 'port'],
    ['intranet', 'internet'],
    ['shop', 'with a dot'],
    ['printer.local', '.local'],
    ['acme.localhost', '.localhost'],
    ['db.internal', '.internal'],
    ['shop..acme.example', 'part of a name'],
    ['-shop.acme.example', 'part of a name'],
    ['my_shop.acme.example', 'part of a name'],
    [`${'a'.repeat(64)}.example`, 'part of a name'],
    ['xn--a.example', 'part of a name'],
    [`${'a.'.repeat(120)}example`, '246 characters'],
    ['com', 'with a dot'],
    ['co.uk', 'suffix'],
    ['github.io', 'suffix'],
    ['platform.example', 'this service'],
    ['any.thing.platform.example', 'this service'],
    ['x.edge.platform.example', 'this service'],
  ])('refuses %j and says why', (input, why) => {
    expect(fault(input)).toContain(why);
  });

  it('is not fooled by a name that only ends like the platform', () => {
    expect(parsed('notplatform.example')?.ascii).toBe('notplatform.example');
  });

  it('never throws, and what it accepts is a canonical name that it accepts again', () => {
    const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.domain(), fc.ipV4(), fc.ipV6(), fc.webUrl());
    fc.assert(
      fc.property(text, (input) => {
        const name = parsed(input);
        if (!name) return fault(input)!.length > 0;
        return (
          name.ascii.length <= 253 &&
          /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9-]{2,63}$/.test(name.ascii) &&
          parsed(name.ascii)?.ascii === name.ascii &&
          parsed(name.display)?.ascii === name.ascii
        );
      }),
      { numRuns: 3000 },
    );
  });

  it('reads any spelling of a name as the same name', () => {
    fc.assert(
      fc.property(fc.domain(), (domain) => {
        const name = parsed(domain);
        return [domain.toUpperCase(), `${domain}.`, ` ${domain} `].every(
          (other) => parsed(other)?.ascii === name?.ascii,
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('never accepts a name of the platform', () => {
    fc.assert(
      fc.property(fc.domain(), (domain) => parsed(`${domain}.platform.example`) === null),
      { numRuns: 500 },
    );
  });
});
