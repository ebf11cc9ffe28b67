import { describe, expect, it } from '@jest/globals';
import { localPath } from './local-path.js';

describe('where to go after signing in', () => {
  it.each(['/', '/console/domains?x=1#top', '/integrations/marketplace?q=a%2Fb', '/a//b'])(
    'may be %s',
    (next) => expect(localPath(next)).toBe(next),
  );

  it.each([
    '//evil.example',
    '///evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '/\t/evil.example',
    '/\n/evil.example',
    ' //evil.example',
    'https://evil.example/',
    'https:evil.example',
    'javascript:alert(1)',
    'evil.example',
    '/.//evil.example',
    '/%2e//evil.example',
    '/sign-in?next=/',
    '/sso/start',
    '/./sso/start',
    `/${'x'.repeat(1_000)}`,
    '',
    null,
    undefined,
    ['/a', '/b'],
  ])('is the front page instead of %j', (next) => expect(localPath(next)).toBe('/'));
});
