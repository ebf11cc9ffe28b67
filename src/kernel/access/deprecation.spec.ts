import { describe, expect, it } from '@jest/globals';
import { type Deprecation, deprecationFaults, deprecationHeaders, sunsetOf } from './deprecation.js';

const old: Deprecation = {
  since: '2026-11-01',
  sunset: '2027-11-01',
  notes: '/docs#notes',
  successor: '/api/v1/new/:id',
};

describe('a deprecation', () => {
  it('is told as RFC 9745 and RFC 8594 say, with its links', () => {
    expect(deprecationHeaders(old, { id: 'a b' })).toEqual({
      deprecation: '@1793491200',
      sunset: 'Tue, 02 Nov 2027 00:00:00 GMT',
      link: '</docs#notes>; rel="deprecation"; type="text/html", </docs#notes>; rel="sunset", </api/v1/new/a%20b>; rel="successor-version"',
    });
  });

  it('lasts to the end of its last day', () => {
    expect(sunsetOf(old).toISOString()).toBe('2027-11-02T00:00:00.000Z');
  });

  it('leaves 12 months', () => {
    expect(deprecationFaults(old)).toEqual([]);
    expect(deprecationFaults({ ...old, sunset: '2027-10-31' })).toEqual([
      'deprecated: its sunset must leave 12 months, until 2027-11-01',
    ]);
  });

  it.each([
    [{ since: 'yesterday' }, 'dates'],
    [{ sunset: '2027-13-01' }, 'dates'],
    [{ notes: 'https://elsewhere.example/' }, 'notes'],
    [{ successor: 'https://elsewhere.example/' }, 'successor'],
  ])('cannot be %j', (change, word) => {
    expect(deprecationFaults({ ...old, ...change }).join()).toContain(word);
  });
});
