export type Ownership = 'pending' | 'verifying' | 'verified' | 'drifting' | 'lost';
export type Certificate = 'none' | 'ordering' | 'issued' | 'renewing' | 'renew_failed' | 'expired';

/** Why a domain is not, or not quite, as it should be. */
export type ReasonCode =
  | 'nxdomain'
  | 'txt_missing'
  | 'txt_other_tenant'
  | 'cname_loop'
  | 'cname_missing'
  | 'cname_wrong_target'
  | 'a_record_stray'
  | 'apex_needs_alias'
  | 'could_not_ask'
  | 'domain_taken';

/** A cause, and the sentence that says what to do about it. */
export interface Reason {
  code: ReasonCode;
  text: string;
}

export interface DomainRow {
  id: string;
  hostname: string;
  token: string;
  ownership: Ownership;
  certificate: Certificate;
  reason_code: ReasonCode | null;
  reason: string | null;
  is_primary: boolean;
  /** null where it has not been asked yet, or could not be. */
  txt_found: boolean | null;
  routed: boolean | null;
  /** Addresses of the edge when it was last asked for; what an apex without ALIAS can point to. */
  edge_addresses: string[];
  /** Checks that did not find all records since the last click or success. */
  checks: number;
  pending_since: Date;
  first_failed_at: Date | null;
  checked_at: Date | null;
  next_check_at: Date | null;
  verified_at: Date | null;
  created_at: Date;
}
