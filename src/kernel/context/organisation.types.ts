import type { Quotas } from '#config/plans.js';
import type { Uuid } from './type-id.js';

export type OrganisationKind = 'platform' | 'reseller' | 'tenant' | 'developer';
export type OrganisationStatus = 'active' | 'past_due' | 'suspended' | 'closing' | 'closed';

/** What the kernel knows of an organisation without asking a module: a cached snapshot. */
export interface Organisation {
  id: Uuid;
  kind: OrganisationKind;
  parentId: Uuid | null;
  slug: string;
  name: string;
  plan: string;
  /** The worst along platform → reseller → tenant. */
  status: OrganisationStatus;
  /** What was agreed beside the plan. Known to the directory alone. */
  quotas?: Quotas;
  /** The custom host that is serving its pages; those of its other hosts send there. Known to the directory alone. */
  primaryHost?: string | null;
}
