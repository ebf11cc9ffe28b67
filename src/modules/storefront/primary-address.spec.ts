import { describe, expect, it } from '@jest/globals';
import type { FastifyRequest } from 'fastify';
import { primaryAddressOf } from './primary-address.js';

const asked = (
  host: string,
  url: string,
  primaryHost: string | null = 'shop.acme.example',
  hostKind = 'tenant',
) => ({ host, url, hostKind, ctx: { organisation: { primaryHost } } }) as unknown as FastifyRequest;
const https = { scheme: 'https', port: '' } as const;

describe('the address at the primary host', () => {
  it('keeps path and query', () => {
    expect(primaryAddressOf(asked('acme.platform.example', '/a/b?q=1&x=%2F'), https)).toBe(
      'https://shop.acme.example/a/b?q=1&x=%2F',
    );
    expect(primaryAddressOf(asked('acme.localhost:3000', '/'), { scheme: 'http', port: ':3000' })).toBe(
      'http://shop.acme.example:3000/',
    );
  });

  it('stays at that host, whatever a path looks like', () => {
    const address = primaryAddressOf(asked('acme.platform.example', '//evil.example/x'), https)!;
    expect(new URL(address).host).toBe('shop.acme.example');
    expect(primaryAddressOf(asked('acme.platform.example', 'http://evil.example/'), https)).toBeNull();
    expect(primaryAddressOf(asked('acme.platform.example', '@evil.example/'), https)).toBeNull();
  });

  it.each([
    ['at the primary host itself', asked('SHOP.acme.example:443', '/')],
    ['without a primary host', asked('acme.platform.example', '/', null)],
    ['at the platform host', asked('platform.example', '/', 'shop.acme.example', 'platform')],
  ])('is none %s', (_, request) => {
    expect(primaryAddressOf(request, https)).toBeNull();
  });
});
