import type { DnsAnswer } from './dns-resolver.js';
import { type Expected, judgeLookup, type Lookup } from './judge-lookup.js';

const expected: Expected = {
  hostname: 'shop.acme.example',
  apex: false,
  challenge: '_proof.shop.acme.example',
  token: 'our-token',
  target: 'abc.edge.example',
};
const none: DnsAnswer = { outcome: 'nxdomain' };
const found = (...records: string[]): DnsAnswer => ({ outcome: 'found', records });
const judge = (lookup: Partial<Lookup>, more: Partial<Expected> = {}) =>
  judgeLookup(
    { texts: none, aliases: none, addresses: none, edge: none, ...lookup },
    { ...expected, ...more },
  );

describe('judgeLookup', () => {
  it('is content with the token and an alias to the own target', () => {
    const verdict = judge({ texts: found('spf', 'our-token'), aliases: found('abc.edge.example') });
    expect(verdict).toMatchObject({
      proof: 'proved',
      bound: true,
      txtFound: true,
      routed: true,
      reason: null,
    });
  });

  it('names another token and the one that is wanted', () => {
    const { proof, reason } = judge({ texts: found('their-token') });
    expect(proof).toBe('refuted');
    expect(reason).toEqual({
      code: 'txt_other_tenant',
      text: 'TXT record found, but holds another token: "their-token". Set the value of _proof.shop.acme.example to "our-token".',
    });
  });

  it('quotes what strangers wrote without control characters and at most 80 of them', () => {
    const { reason } = judge({ texts: found(`\u001b[31m"${'x'.repeat(300)}`) });
    expect(reason!.text).not.toMatch(/\p{Cc}/u);
    expect(reason!.text).toContain(`${'x'.repeat(70)}`);
    expect(reason!.text.length).toBeLessThan(300);
  });

  it.each<[string, Partial<Lookup>]>([
    ['nxdomain', {}],
    ['txt_missing', { texts: { outcome: 'nodata' } }],
    ['txt_missing', { aliases: found('abc.edge.example') }],
    ['cname_loop', { texts: { outcome: 'loop' } }],
  ])('says %s where the proof is not there', (code, lookup) => {
    expect(judge(lookup)).toMatchObject({ proof: 'refuted', txtFound: false, reason: { code } });
  });

  it.each<[string, Partial<Lookup>, boolean]>([
    ['cname_missing', {}, false],
    ['cname_wrong_target', { aliases: found('other.example') }, false],
    ['cname_loop', { aliases: { outcome: 'loop' } }, false],
    ['a_record_stray', { addresses: found('192.0.2.9') }, false],
    ['apex_needs_alias', { addresses: found('192.0.2.9') }, true],
  ])('says %s where a proved domain does not point here', (code, lookup, apex) => {
    const verdict = judge({ texts: found('our-token'), ...lookup }, { apex });
    expect(verdict).toMatchObject({ proof: 'proved', routed: false, reason: { code } });
  });

  it('accepts addresses of the edge, which do not bind the name to the tenant', () => {
    const verdict = judge({
      texts: found('our-token'),
      addresses: found('192.0.2.1'),
      edge: found('192.0.2.1', '192.0.2.2'),
    });
    expect(verdict).toMatchObject({
      routed: true,
      bound: false,
      reason: null,
      edgeAddresses: ['192.0.2.1', '192.0.2.2'],
    });
  });

  it('does not take silence for an answer', () => {
    const verdict = judge({
      texts: { outcome: 'could-not-ask', why: 'SERVFAIL' },
      aliases: { outcome: 'could-not-ask', why: 'x' },
    });
    expect(verdict).toMatchObject({
      proof: 'unknown',
      txtFound: null,
      routed: null,
      reason: { code: 'could_not_ask' },
    });
    expect(verdict.reason!.text).toContain('SERVFAIL');
  });
});
