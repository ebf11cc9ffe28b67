import type { Role } from '#config/scopes.js';
import { refusalToInstall } from './may-install.js';

const person = (role: Role) => ({ kind: 'session' as const, role, scopes: new Set<string>() });
const key = (...scopes: string[]) => ({ kind: 'api_key' as const, role: null, scopes: new Set(scopes) });

describe('who may install', () => {
  it.each([
    ['member', 'read:projects', null],
    ['member', 'write:branding', 'admin'],
    ['member', 'write:connections', 'owner'],
    ['admin', 'write:branding', null],
    ['admin', 'write:connections', 'owner'],
    ['owner', 'write:connections', null],
    ['viewer', 'read:projects', 'member'],
  ] as [Role, string, string | null][])('%s for %s needs %s', (role, scope, required) => {
    expect(refusalToInstall(person(role), [scope])?.requiredRole ?? null).toBe(required);
  });

  it('goes by the highest risk and names what is beyond the role', () => {
    expect(refusalToInstall(person('admin'), ['read:projects', 'write:connections'])).toEqual({
      detail: 'An owner can allow write:connections.',
      requiredRole: 'owner',
      missingScopes: ['write:connections'],
    });
  });

  it('lets a member install what asks for nothing', () => {
    expect(refusalToInstall(person('member'), [])).toBeNull();
    expect(refusalToInstall(person('viewer'), [])).not.toBeNull();
  });

  it('lets an API key hand on what it holds, and no more', () => {
    expect(refusalToInstall(key('write:installs', 'write:branding'), ['write:branding'])).toBeNull();
    expect(refusalToInstall(key('write:installs'), ['write:branding'])?.missingScopes).toEqual([
      'write:branding',
    ]);
  });

  it('takes an unknown scope for a high risk', () => {
    expect(refusalToInstall(person('admin'), ['write:everything'])?.requiredRole).toBe('owner');
  });
});
