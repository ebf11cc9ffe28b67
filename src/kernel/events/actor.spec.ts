import { describe, expect, it } from '@jest/globals';
import { ANONYMOUS, type Principal, SYSTEM } from '#kernel/context/ctx.js';
import { fromTypeId, newId, toTypeId } from '#kernel/context/type-id.js';
import { actorOf } from './actor.js';

const tenantId = newId();
const by = (principal: Partial<Principal>, address: string | null = '192.0.2.1') =>
  actorOf({ principal: { ...ANONYMOUS, ...principal }, address }, tenantId);

describe('the actor of a fact', () => {
  it('is a key or a session with its person, by ids that the API knows', () => {
    const [id, userId] = [newId(), newId()];
    expect(by({ kind: 'api_key', id, userId, organisationId: tenantId })).toEqual({
      kind: 'api_key',
      id: toTypeId('key', id),
      userId: toTypeId('usr', userId),
      address: '192.0.2.1',
    });
    expect(by({ kind: 'session', id, organisationId: tenantId }, null)).toEqual({
      kind: 'session',
      id: toTypeId('ses', id),
    });
  });

  it('names the organisation where another one’s credential was used', () => {
    const organisationId = newId();
    const actor = by({ kind: 'api_key', id: newId(), organisationId });
    expect(fromTypeId('org', actor.organisationId!)).toBe(organisationId);
  });

  it('of a support session is who really acts, without a name', () => {
    const support = { organisationId: newId(), userId: newId(), name: 'Rita Reseller' };
    const actor = by({ kind: 'support', id: newId(), organisationId: tenantId, support });
    expect(actor.id).toMatch(/^sup_/);
    expect(actor.support).toEqual({
      organisationId: toTypeId('org', support.organisationId),
      userId: toTypeId('usr', support.userId),
    });
    expect(JSON.stringify(actor)).not.toContain('Rita');
  });

  it('of a job is the system', () => {
    expect(actorOf({ principal: SYSTEM, address: null }, tenantId)).toEqual({ kind: 'system' });
  });
});
