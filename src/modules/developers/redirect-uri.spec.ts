import { describe, expect, it } from '@jest/globals';
import { isRedirectUri } from './redirect-uri.js';

describe('a redirect address', () => {
  it.each([
    'https://app.example/callback',
    'https://app.example',
    'https://app.example/callback?tenant=1',
    'http://127.0.0.1:8123/callback',
    'http://[::1]/callback',
    'http://localhost:3000/callback',
  ])('is %s', (text) => expect(isRedirectUri(text, 'web')).toBe(true));

  it.each([
    'http://app.example/callback',
    'https://app.example/callback#part',
    'https://app.example/#',
    'https://*.app.example/callback',
    'https://user:secret@app.example/callback',
    'https://APP.example/callback',
    'https://app.example:443/callback',
    'https://app.example/a/../callback',
    'javascript:alert(1)',
    'data:text/html,hello',
    'com.example.app:/callback',
    '/callback',
    'https://app.example/call back',
    'https://app.example\\@evil.example/',
  ])('is not %s', (text) => expect(isRedirectUri(text, 'web')).toBe(false));

  it('may have a scheme of its own for a native app, if it is somebody’s', () => {
    expect(isRedirectUri('com.example.app:/callback', 'native')).toBe(true);
    expect(isRedirectUri('myapp:/callback', 'native')).toBe(false);
    expect(isRedirectUri('javascript:alert(1)', 'native')).toBe(false);
  });
});
