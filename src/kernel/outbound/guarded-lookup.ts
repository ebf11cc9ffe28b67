import { lookup } from 'node:dns';
import type { LookupFunction } from 'node:net';

/** A host led to no address that may be connected to. */
export class AddressRefused extends Error {
  readonly code = 'ADDRESS_REFUSED';

  constructor(readonly host: string) {
    super(`${host} is not a public address`);
  }
}

/**
 * A `lookup` for sockets that gives only addresses that may be connected to. The addresses that were judged are those
 * that are connected to, so a name that answers differently the second time (DNS rebinding) gains nothing.
 */
export function guardedLookup(
  isAllowed: (address: string) => boolean,
  refusal: (host: string) => Error = (host) => new AddressRefused(host),
): LookupFunction {
  return (host, options, callback) => {
    lookup(host, { ...options, all: true }, (error, found) => {
      const allowed = error ? [] : found.filter(({ address }) => isAllowed(address));
      const [first] = allowed;
      if (error || !first) callback(error ?? refusal(host), '');
      else if (options.all) callback(null, allowed);
      else callback(null, first.address, first.family);
    });
  };
}
