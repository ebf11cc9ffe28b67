import { describe, expect, it } from '@jest/globals';
import { changesOf, choicesOf, isWrong } from './limit-values.js';

const before = choicesOf({ members: 9, installs: null });

describe('limits of a tenant', () => {
  it('are the plan’s, none, or its own', () => {
    expect(before).toEqual({
      members: { kind: 'own', own: '9' },
      customDomains: { kind: 'plan', own: '' },
      installs: { kind: 'none', own: '' },
      requestsPerMinute: { kind: 'plan', own: '' },
    });
  });

  it('that did not change are not sent', () => {
    expect(changesOf(before, { ...before })).toEqual({});
    expect(changesOf(before, { ...before, members: { kind: 'own', own: '9' } })).toEqual({});
  });

  it('go back to the plan, away, or to a number', () => {
    const after = {
      ...before,
      members: { kind: 'plan', own: '9' },
      customDomains: { kind: 'none', own: '' },
      installs: { kind: 'own', own: '12' },
    } as const;
    expect(changesOf(before, after)).toEqual({ members: 'plan', customDomains: null, installs: 12 });
  });

  it.each([
    ['members', '0', false],
    ['members', '', true],
    ['members', 'many', true],
    ['requestsPerMinute', '0', true],
    ['requestsPerMinute', '250', false],
  ] as const)('%s: %p wrong is %p', (name, own, wrong) => {
    expect(isWrong(name, { kind: 'own', own })).toBe(wrong);
    expect(isWrong(name, { kind: 'plan', own })).toBe(false);
  });
});
