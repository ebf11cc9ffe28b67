import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { weaknessOf } from './weakness-of.js';

const known = new Set(['password', 'qwertyuiop', 'dragon', 'correcthorsebatterystaple', 'p455w0rd']);
const expected = [
  'ada.lovelace@acme.example',
  'ada.lovelace',
  'Ada Lovelace',
  'Acme Studio',
  'acme-studio',
  'Studio 54',
];
const weakness = (password: string) => weaknessOf(password, { known, expected });

describe('a password that attackers try first', () => {
  it.each([
    'qwertyuiop',
    'QWERTYUIOP',
    'Password123!',
    '!!password!!',
    'p@ssw0rd2024',
    'Dr4g0n1234',
    ' qwertyuiop ',
    'ｐａｓｓｗｏｒｄ１２３',
  ])('%s is known', (password) => expect(weakness(password)).toBe('known'));

  it.each([
    'ada.lovelace@acme.example',
    'ADA.LOVELACE@ACME.EXAMPLE',
    'adalovelace',
    'Ada Lovelace 1815',
    'ada.lovelace!',
    'AcmeStudio2026',
    'acme-studio!!',
    'Acm3 Studio',
    'Studio 54 2026',
    '1999 studio-54!',
  ])('%s is expected here', (password) => expect(weakness(password)).toBe('expected'));

  it.each([
    'aaaaaaaaaaaa',
    'abcabcabcabc',
    'dragondragon',
    'abcdefghijkl',
    '0987654321',
    'asdfghjklzxcvbnm',
    'qwertz123456',
  ])('%s is a pattern', (password) => expect(weakness(password)).toBe('pattern'));

  it.each([
    'correct horse battery',
    'my password is long enough',
    'ada met charles in 1833',
    'dragon8274619305',
    'acme studio opens at nine',
    'tr0ub4dor&3xkq',
    'żółta łódź podwodna',
    '密码需要足够长才安全可靠',
  ])('%s is none', (password) => expect(weakness(password)).toBeNull());

  it('is told apart in no time, whatever is sent', () => {
    const began = performance.now();
    const hard = ['a'.repeat(256), 'ab'.repeat(128), `${'a'.repeat(255)}b`, '1'.repeat(256), '!'.repeat(256)];
    for (let round = 0; round < 20; round += 1) for (const text of hard) weakness(text);
    expect(performance.now() - began).toBeLessThan(1_000);
  });

  it('is looked for in any text without an error', () => {
    fc.assert(fc.property(fc.string({ maxLength: 64 }), (text) => void weakness(text)));
  });
});
