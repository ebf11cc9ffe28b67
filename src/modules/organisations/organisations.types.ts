import type { Quotas } from '#config/plans.js';
import type { OrganisationKind, OrganisationStatus } from '#kernel/context/organisation.types.js';

export type SuspendedBy = 'platform' | 'reseller' | 'self';

export interface OrganisationRow {
  id: string;
  kind: OrganisationKind;
  parent_id: string | null;
  parent_kind: OrganisationKind | null;
  slug: string;
  name: string;
  external_id: string | null;
  plan: string;
  quotas: Quotas;
  status: OrganisationStatus;
  suspended_by: SuspendedBy | null;
  status_reason: string | null;
  closes_at: Date | null;
  created_at: Date;
  updated_at: Date;
}

export interface NewOrganisation {
  id: string;
  kind: OrganisationKind;
  parentId: string;
  slug: string;
  name: string;
  plan: string;
  externalId: string | null;
}
