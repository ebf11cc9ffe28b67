import type { FastifyRequest } from 'fastify';
import type { Config } from '#config/config.js';
import { hostnameOf } from '#kernel/context/organisation-directory.js';

/** The same page at the tenant's primary host, where it has one that is serving and this is another; else null. */
export function primaryAddressOf(
  { ctx, host, hostKind, url }: Pick<FastifyRequest, 'ctx' | 'host' | 'hostKind' | 'url'>,
  { scheme, port }: Config['public'],
): string | null {
  const { primaryHost } = ctx.organisation;
  // Never from the platform's host, and only for a path: a request line may hold a whole address.
  if (!primaryHost || hostKind !== 'tenant' || !url.startsWith('/')) return null;
  return hostnameOf(host) === primaryHost ? null : `${scheme}://${primaryHost}${port}${url}`;
}
