import type { Config } from '#config/config.js';

/** Where a provider sends browsers back to, at one of the tenant's hosts. */
export const callbackUrlOf = (host: string, { scheme, port }: Config['public']): string =>
  `${scheme}://${host}${port}/sso/callback`;
