import { describe, expect, it } from '@jest/globals';
import { faultsOf, isAnotherClient, merged } from './merge-configuration.js';

const endpoints = {
  authorizationUrl: 'https://login.example/authorize',
  tokenUrl: 'https://login.example/token',
  userinfoUrl: 'https://login.example/me',
};
const before = merged(null, { name: 'Login', issuer: 'https://login.example', clientId: 'c' });
const https = (url: string) => (url.startsWith('https:') ? null : 'must begin with https://');
const pointers = (...given: Parameters<typeof faultsOf>) => faultsOf(...given).map(({ pointer }) => pointer);

describe('a change of the set-up', () => {
  it('changes what it names and nothing else', () => {
    const after = merged(before, { claims: { email: 'mail' } as never, enabled: true });
    expect(after).toEqual({ ...before, claims: { ...before.claims, email: 'mail' }, enabled: true });
  });

  it('puts endpoints in the place of an issuer, and an issuer in theirs', () => {
    const plain = merged(before, { endpoints });
    expect(plain).toMatchObject({ issuer: null, endpoints });
    expect(merged(plain, { issuer: 'https://a' })).toMatchObject({ issuer: 'https://a', endpoints: null });
  });

  it('is another client by what the provider is asked, not by what is done with the answer', () => {
    expect(isAnotherClient(merged(before, { name: 'Else', enforced: true }), before)).toBe(false);
    for (const change of [{ issuer: 'https://b' }, { clientId: 'd' }, { scopes: ['openid'] }]) {
      expect(isAnotherClient(merged(before, change), before)).toBe(true);
    }
    expect(isAnotherClient(merged(before, { claims: { name: 'n' } as never }), before)).toBe(true);
  });

  it('does not send the secret to another provider', () => {
    expect(pointers(merged(before, { issuer: 'https://evil.example' }), before, undefined, https)).toEqual([
      '/clientSecret',
    ]);
    expect(pointers(merged(before, { endpoints }), before, undefined, https)).toEqual(['/clientSecret']);
    expect(pointers(merged(before, { endpoints }), before, 'new', https)).toEqual([]);
    expect(pointers(merged(before, { name: 'Else' }), before, undefined, https)).toEqual([]);
  });

  it('names every fault at its field', () => {
    const wrong = merged(null, {
      endpoints: { ...endpoints, tokenUrl: 'http://login.example' },
      enforced: true,
    });
    expect(pointers(wrong, null, undefined, https)).toEqual([
      '/endpoints/tokenUrl',
      '/clientSecret',
      '/enforced',
    ]);
    const both = { ...before, endpoints };
    expect(pointers(both, null, 's', https)).toEqual(['/issuer']);
    const noScope = merged(null, { issuer: 'https://a?x', scopes: ['email'] });
    expect(pointers(noScope, null, 's', https)).toEqual(['/issuer', '/scopes']);
  });
});
