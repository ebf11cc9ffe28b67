import { describe, expect, it } from '@jest/globals';
import type { Scope } from '../../api/contract.js';
import { isIncluded, resourceName, scopeGroups, toggled } from './scope-groups.js';

const scope = (name: string, risk: Scope['risk']): Scope => ({
  scope: name,
  risk,
  sentence: name,
  yours: true,
});

describe('scopes to choose from', () => {
  it('stand by resource, the lesser risk first', () => {
    const groups = scopeGroups([
      scope('write:members', 'high'),
      scope('read:installs', 'low'),
      scope('read:members', 'medium'),
    ]);
    expect(groups.map(({ resource, scopes }) => [resource, scopes.map((one) => one.scope)])).toEqual([
      ['members', ['read:members', 'write:members']],
      ['installs', ['read:installs']],
    ]);
  });

  it('writing takes reading in, and gives it back to choose', () => {
    const both = toggled(['read:members', 'read:installs'], 'write:members', true);
    expect(both).toEqual(['read:installs', 'write:members']);
    expect(isIncluded(both, 'read:members')).toBe(true);
    expect(toggled(both, 'write:members', false)).toEqual(['read:installs']);
  });

  it('have names for people', () => {
    expect(['api_keys', 'change_orders', 'members'].map(resourceName)).toEqual([
      'API keys',
      'Change orders',
      'Members',
    ]);
  });
});
