import { describe, expect, it } from '@jest/globals';
import { domainOf, personOf, subjectIn } from './person-of.js';

const names = { subject: 'sub', email: 'email', emailVerified: 'email_verified', name: 'name' };
const read = (claims: Record<string, unknown>) =>
  personOf(claims, names, { issuer: 'https://a', subject: '1' });

describe('whom claims name', () => {
  it('is read by the names that were set', () => {
    const claims = { mail: 'Ada@ACME.example', xms_edov: '1', displayName: ' Ada ' };
    const own = { subject: 'id', email: 'mail', emailVerified: 'xms_edov', name: 'displayName' };
    expect(personOf(claims, own, { issuer: 'https://a', subject: '7' })).toEqual({
      issuer: 'https://a',
      subject: '7',
      email: 'ada@acme.example',
      emailVerified: true,
      name: 'Ada',
      claims,
    });
  });

  it.each([true, 'true', 1, '1'])('has a verified address by %j', (verified) =>
    expect(read({ email: 'a@b.example', email_verified: verified }).emailVerified).toBe(true),
  );

  it.each([false, 'false', 0, '', null, undefined, 'yes', {}, []])(
    'has no verified address by %j',
    (verified) => expect(read({ email: 'a@b.example', email_verified: verified }).emailVerified).toBe(false),
  );

  it.each([
    'a@evil.example@acme.example',
    '"a@acme.example"@evil.example',
    'a@',
    '@acme.example',
    'a b@acme.example',
    'a@acme.example\nbcc: x',
    `a@${'x'.repeat(300)}`,
    7,
    ['a@acme.example'],
    '',
  ])('has no address by %j', (email) =>
    expect(read({ email, email_verified: true })).toMatchObject({ email: null, emailVerified: false }),
  );

  it('has the domain of its address as DNS has it', () => {
    expect(domainOf(read({ email: 'a@BÜCHER.example' }).email!)).toBe('xn--bcher-kva.example');
  });

  it('has a subject that is text or a whole number', () => {
    expect([7, 'x', '', 1.5, null, {}, 'x'.repeat(256)].map(subjectIn)).toEqual([
      '7',
      'x',
      null,
      null,
      null,
      null,
      null,
    ]);
  });
});
