import type { Uuid } from '#kernel/context/type-id.js';

export type SupportAccess = 'read' | 'write';

/** Why a support session is over. */
export type EndCause = 'tenant' | 'opener' | 'expired' | 'opener_gone';

export interface SupportSessionRow {
  tenant_id: Uuid;
  id: Uuid;
  opener_organisation_id: Uuid;
  opener_user_id: Uuid | null;
  /** Empty where a service's key opened it. */
  opener_name: string;
  reason: string;
  access: SupportAccess;
  created_at: Date;
  started_at: Date | null;
  expires_at: Date;
  ended_at: Date | null;
  ended_by: { cause: EndCause } | null;
}
