import { describe, expect, it } from '@jest/globals';
import { type Role, scopesOfRole } from '#config/scopes.js';
import { refuseBeyond } from './refuse-beyond.js';

const somebody = (role: Role) => ({ role, scopes: scopesOfRole(role) });
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
    const narrow = { role: 'owner' as Role, scopes: new Set(['write:members', 'read:members']) };
    expect(() => refuseBeyond(narrow, 'viewer')).toThrow(refused);
  });

  it('is measured by the scopes alone for a key of a service', () => {
    expect(() => refuseBeyond({ role: null, scopes: scopesOfRole('admin') }, 'admin')).not.toThrow();
    expect(() => refuseBeyond({ role: null, scopes: scopesOfRole('admin') }, 'owner')).toThrow(refused);
  });
});
