import { toTypeId, type Uuid } from '#kernel/context/type-id.js';
import type { DomainRow } from './domains.types.js';
import { isApex } from './hostname.js';

/** The settings that records are made of. */
export interface RecordSettings {
  challengePrefix: string;
  edgeHost: string;
}

/** A DNS record for the tenant to create. */
export interface DnsRecord {
  type: 'TXT' | 'CNAME' | 'ALIAS' | 'A' | 'AAAA';
  name: string;
  value: string;
  /** ownership: proves the domain · routing: brings its visitors here · routing_alternative: instead, where ALIAS is not offered. */
  purpose: 'ownership' | 'routing' | 'routing_alternative';
  /** Whether the last check found it; null before one, or where DNS could not be asked. */
  found: boolean | null;
}

export const challengeName = (hostname: string, settings: RecordSettings): string =>
  `${settings.challengePrefix}.${hostname}`;

/** A name at the edge for each tenant alone, so that an alias left behind cannot be taken up by another one. */
export const targetOf = (tenantId: Uuid, settings: RecordSettings): string =>
  `${toTypeId('tnt', tenantId).slice(4)}.${settings.edgeHost}`;

/** The records that prove a domain and bring its visitors here. */
export function recordsOf(
  tenantId: Uuid,
  domain: Pick<DomainRow, 'hostname' | 'token' | 'txt_found' | 'routed' | 'edge_addresses'>,
  settings: RecordSettings,
): DnsRecord[] {
  const { hostname: name, token, txt_found: txtFound, routed: found } = domain;
  const value = targetOf(tenantId, settings);
  const proof: DnsRecord = {
    type: 'TXT',
    name: challengeName(name, settings),
    value: token,
    purpose: 'ownership',
    found: txtFound,
  };
  if (!isApex(name)) return [proof, { type: 'CNAME', name, value, purpose: 'routing', found }];
  // The top of a domain has SOA and NS records, beside which no CNAME may stand (RFC 1034, section 3.6.2).
  const addresses = domain.edge_addresses.map((address): DnsRecord => ({
    type: address.includes(':') ? 'AAAA' : 'A',
    name,
    value: address,
    purpose: 'routing_alternative',
    found,
  }));
  return [proof, { type: 'ALIAS', name, value, purpose: 'routing', found }, ...addresses];
}
