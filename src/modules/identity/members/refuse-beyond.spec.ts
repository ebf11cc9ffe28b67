import { describe, expect, it } from '@jest/globals';
import { type Role, scopesOfRole } from '#config/scopes.js';
import { ANONYMOUS, type Principal } from '#kernel/context/ctx.js';
import { refuseBeyond } from './refuse-beyond.js';

const acting = (role: Role | null, scopes: Set<string>, change: Partial<Principal> = {}) => ({
  tenantId: 'acme',
  principal: { ...ANONYMOUS, kind: 'api_key' as const, organisationId: 'acme', role, scopes, ...change },
});
const somebody = (role: Role) => acting(role, scopesOfRole(role));
const order: Role[] = ['viewer', 'member', 'admin', 'owner'];
const refused = expect.objectContaining({ code: 'role-beyond-yours' });

describe('the role that somebody gives or takes', () => {
  it('is one that may no more than they do', () => {
    for (const [own, role] of order.entries()) {
      for (const [other, wanted] of order.entries()) {
        const act = () => refuseBeyond(somebody(role), wanted);
        if (other > own) expect(act).toThrow(refused);
        else expect(act).not.toThrow();
      }
    }
  });

  it('is measured by the scopes of a key too, which may have fewer than its owner', () => {
    const narrow = new Set(['write:members', 'read:members']);
    expect(() => refuseBeyond(acting('owner', narrow), 'viewer')).toThrow(refused);
  });

  it('is none above an admin for a key of a service, which an admin may make', () => {
    expect(() => refuseBeyond(acting(null, scopesOfRole('owner')), 'admin')).not.toThrow();
    expect(() => refuseBeyond(acting(null, scopesOfRole('owner')), 'owner')).toThrow(refused);
  });

  it('is measured by the scopes alone for whoever manages the organisation from above', () => {
    const above = acting(null, scopesOfRole('owner'), { organisationId: 'reseller' });
    expect(() => refuseBeyond(above, 'owner')).not.toThrow();
  });
});
