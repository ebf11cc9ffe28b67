import { describe, expect, it } from '@jest/globals';
import { type Circumstances, decideSignIn } from './decide-sign-in.js';

interface Member {
  email: string;
  status: string;
}
const ada: Member = { email: 'ada@acme.example', status: 'active' };
const given = (change: Partial<Circumstances<Member>> = {}): Circumstances<Member> => ({
  person: { email: 'ada@acme.example', emailVerified: true },
  linked: null,
  namesake: null,
  namesakeIsLinked: false,
  domainIsProven: true,
  justInTime: { enabled: true, role: 'member' },
  ...change,
});

describe('who comes in by a provider', () => {
  it('is whoever is linked with the account, whatever their address has become', () => {
    const person = { email: 'new@elsewhere.example', emailVerified: false };
    expect(decideSignIn(given({ linked: ada, person, domainIsProven: false }))).toEqual({
      outcome: 'sign-in',
      member: ada,
    });
  });

  it('is the member with the address, who is linked from now on', () => {
    expect(decideSignIn(given({ namesake: ada }))).toEqual({ outcome: 'link', member: ada });
    const invited = { ...ada, status: 'invited' };
    expect(
      decideSignIn(given({ namesake: invited, justInTime: { enabled: false, role: 'member' } })),
    ).toEqual({
      outcome: 'link',
      member: invited,
    });
  });

  it('is a new member, where members are made just in time', () => {
    expect(decideSignIn(given())).toEqual({ outcome: 'create' });
  });

  it.each<[string, string, Partial<Circumstances<Member>>]>([
    ['without an address', 'email-missing', { person: { email: null, emailVerified: false } }],
    [
      'with an unverified address',
      'email-unverified',
      { person: { email: ada.email, emailVerified: false } },
    ],
    [
      'with an unverified address of a member',
      'email-unverified',
      { person: { email: ada.email, emailVerified: false }, namesake: ada },
    ],
    ['of a foreign domain', 'domain-not-allowed', { domainIsProven: false }],
    [
      'of a foreign domain, though a member has the address',
      'domain-not-allowed',
      { domainIsProven: false, namesake: ada },
    ],
    ['who is no member', 'not-a-member', { justInTime: { enabled: false, role: 'member' } }],
    [
      'whose address is linked with another account',
      'other-account',
      { namesake: ada, namesakeIsLinked: true },
    ],
    ['who is suspended', 'member-suspended', { linked: { ...ada, status: 'suspended' } }],
    [
      'who is suspended and not linked yet',
      'member-suspended',
      { namesake: { ...ada, status: 'suspended' } },
    ],
  ])('is nobody %s', (_, reason, change) => {
    expect(() => decideSignIn(given(change))).toThrow(expect.objectContaining({ reason }));
  });
});
