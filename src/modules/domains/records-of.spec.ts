import { newId } from '#kernel/context/type-id.js';
import { recordsOf, targetOf } from './records-of.js';

const settings = { challengePrefix: '_proof', edgeHost: 'edge.example' };
const domain = {
  hostname: 'shop.acme.example',
  token: 'secret',
  txt_found: true,
  routed: null,
  edge_addresses: [],
};

describe('recordsOf', () => {
  it('asks for a TXT and a CNAME record', () => {
    const tenant = newId();
    expect(recordsOf(tenant, domain, settings)).toEqual([
      { type: 'TXT', name: '_proof.shop.acme.example', value: 'secret', purpose: 'ownership', found: true },
      {
        type: 'CNAME',
        name: 'shop.acme.example',
        value: targetOf(tenant, settings),
        purpose: 'routing',
        found: null,
      },
    ]);
  });

  it('offers ALIAS or the addresses of the edge at an apex, where no CNAME may stand', () => {
    const apex = { ...domain, hostname: 'acme.example', edge_addresses: ['192.0.2.1', '2001:db8::1'] };
    const records = recordsOf(newId(), apex, settings);
    expect(records.map(({ type }) => type)).toEqual(['TXT', 'ALIAS', 'A', 'AAAA']);
  });

  it('gives every tenant a target of its own', () => {
    expect(targetOf(newId(), settings)).not.toBe(targetOf(newId(), settings));
  });
});
