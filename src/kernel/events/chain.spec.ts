import { describe, expect, it } from '@jest/globals';
import { newId } from '#kernel/context/type-id.js';
import { chainHash, type ChainedFact, GENESIS } from './chain.js';

const fact: ChainedFact = {
  tenant_id: newId(),
  id: newId(),
  type: 'branding.updated',
  version: 1,
  occurred_at: new Date(0),
  subject_type: 'branding',
  subject_id: newId(),
  data: { revision: 2, nested: { a: 1, b: [1, 2] } },
  actor: { kind: 'session', address: '192.0.2.1' },
  before: { name: 'Old' },
  after: { name: 'New' },
  request_id: 'request',
};
const hash = (change: Partial<ChainedFact> = {}, version?: number, previous = GENESIS) =>
  chainHash(previous, { ...fact, ...change }, version).toString('hex');

describe('the hash of a fact', () => {
  it('is another one after any change', () => {
    const changes: Partial<ChainedFact>[] = [
      { tenant_id: newId() },
      { id: newId() },
      { type: 'branding.drafted' },
      { version: 2 },
      { occurred_at: new Date(1) },
      { subject_type: 'domain' },
      { subject_id: newId() },
      { data: { ...(fact.data as object), revision: 3 } },
      { actor: { kind: 'session', address: '192.0.2.2' } },
      { before: { name: 'Older' } },
      { after: null },
      { request_id: 'another' },
    ];
    const hashes = [hash(), ...changes.map((change) => hash(change))];
    expect(new Set(hashes).size).toBe(hashes.length);
    expect(hash({}, 2, Buffer.alloc(32, 1))).not.toBe(hash());
  });

  it('does not depend on the order of keys, which jsonb does not keep', () => {
    expect(hash({ data: { nested: { b: [1, 2], a: 1 }, revision: 2 } })).toBe(hash());
    expect(hash({ data: { nested: { b: [2, 1], a: 1 }, revision: 2 } })).not.toBe(hash());
  });

  it('of the first version covers neither before nor after, and is never one of the second', () => {
    expect(hash({ before: null, after: null }, 1)).toBe(hash({}, 1));
    expect(hash({ before: null, after: null }, 1)).not.toBe(hash({ before: null, after: null }, 2));
  });
});
