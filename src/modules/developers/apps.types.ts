import type { OrganisationKind } from '#kernel/context/organisation.types.js';
import type { Uuid } from '#kernel/context/type-id.js';

/** web: keeps a secret on its server. native: runs at the user's and can keep none. */
export type AppKind = 'web' | 'native';
export type AppStatus = 'draft' | 'approved' | 'suspended';

export interface AppRow {
  tenant_id: Uuid;
  id: Uuid;
  name: string;
  kind: AppKind;
  redirect_uris: string[];
  /** With what they include. */
  scopes: string[];
  client_credentials: boolean;
  homepage_url: string | null;
  logo_url: string | null;
  webhook_url: string | null;
  /** Sealed. */
  webhook_secret: string | null;
  approved_at: Date | null;
  suspended_at: Date | null;
  suspended_reason: string | null;
  secret_hint: string | null;
  secret_set_at: Date | null;
  previous_hint: string | null;
  previous_until: Date | null;
  created_at: Date;
}

/** An app as the provider of tokens knows it, whoever asks. */
export interface AppClient {
  id: Uuid;
  /** `app_…`, the client id. */
  clientId: string;
  name: string;
  kind: AppKind;
  redirectUris: string[];
  scopes: string[];
  clientCredentials: boolean;
  homepageUrl: string | null;
  logoUrl: string | null;
  isApproved: boolean;
  isSuspended: boolean;
  developer: { id: Uuid; name: string; kind: OrganisationKind };
}

export const statusOf = (app: Pick<AppRow, 'approved_at' | 'suspended_at'>): AppStatus =>
  app.suspended_at ? 'suspended' : app.approved_at ? 'approved' : 'draft';
