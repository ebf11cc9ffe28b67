import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  createLocalJWKSet,
  type CryptoKey,
  exportJWK,
  generateKeyPair,
  type JWTVerifyGetKey,
  SignJWT,
} from 'jose';
import { verifyIdToken } from './id-token.js';

const now = new Date('2026-11-25T12:00:00Z');
const seconds = now.getTime() / 1000;
const honest = {
  iss: 'https://login.example',
  aud: 'client',
  sub: 'ada',
  nonce: 'n-1',
  iat: seconds,
  exp: seconds + 300,
};
let right: CryptoKey;
let wrong: CryptoKey;
let keys: JWTVerifyGetKey;

beforeAll(async () => {
  const [own, other] = await Promise.all([generateKeyPair('ES256'), generateKeyPair('ES256')]);
  right = own.privateKey;
  wrong = other.privateKey;
  keys = createLocalJWKSet({ keys: [{ ...(await exportJWK(own.publicKey)), kid: 'k1', alg: 'ES256' }] });
});

const token = (change: Record<string, unknown> = {}, key = right, kid = 'k1') =>
  new SignJWT({ ...honest, ...change }).setProtectedHeader({ alg: 'ES256', kid }).sign(key);
const verify = (idToken: string) =>
  verifyIdToken(idToken, { issuer: honest.iss, clientId: 'client', nonce: 'n-1', keys }, now);

describe('an ID token', () => {
  it('that was made for this sign-in names somebody', async () => {
    expect(await verify(await token())).toMatchObject({ sub: 'ada' });
    expect(await verify(await token({ aud: ['client', 'other'], azp: 'client' }))).toMatchObject({
      sub: 'ada',
    });
    expect(await verify(await token({ exp: seconds - 30 }))).toMatchObject({ sub: 'ada' });
  });

  it.each<[string, Record<string, unknown>, RegExp]>([
    ['another issuer', { iss: 'https://evil.example' }, /not the issuer/],
    ['an issuer with a slash more', { iss: 'https://login.example/' }, /not the issuer/],
    ['no issuer', { iss: undefined }, /not the issuer/],
    ['another audience', { aud: 'other' }, /not for this client/],
    ['more than one audience and nobody named', { aud: ['client', 'other'] }, /azp/],
    ['another authorised party', { azp: 'other' }, /azp/],
    ['another nonce', { nonce: 'n-2' }, /nonce/],
    ['no nonce', { nonce: undefined }, /nonce/],
    ['an end that is over', { exp: seconds - 120 }, /expired/],
    ['no end', { exp: undefined }, /exp/],
    ['no beginning', { iat: undefined }, /iat/],
    ['nobody', { sub: undefined }, /sub/],
    ['an empty subject', { sub: '' }, /sub/],
  ])('with %s does not hold', async (_, change, words) => {
    await expect(verify(await token(change))).rejects.toMatchObject({
      reason: 'provider-invalid',
      detail: expect.stringMatching(words),
    });
  });

  it('must be signed by a published key of the provider, in an accepted way', async () => {
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const none = `${part({ alg: 'none' })}.${part(honest)}.`;
    const shared = new SignJWT(honest).setProtectedHeader({ alg: 'HS256', kid: 'k1' });
    const tokens = [
      await token({}, wrong),
      await token({}, right, 'k2'),
      none,
      await shared.sign(new TextEncoder().encode('a shared secret of some length')),
      'x.y.z',
      '',
    ];
    for (const one of tokens) await expect(verify(one)).rejects.toMatchObject({ reason: 'provider-invalid' });
  });
});
