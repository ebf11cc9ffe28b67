import type { Uuid } from '#kernel/context/type-id.js';

export interface ApiKeyRow {
  id: Uuid;
  name: string;
  prefix: string;
  scopes: string[];
  /** null: a service's key, which outlives whoever made it. */
  owner_user_id: Uuid | null;
  rate_limit: number | null;
  ranges: string[];
  is_active: boolean;
  suspended_reason: string | null;
  secret_set_at: Date;
  previous_prefix: string | null;
  previous_until: Date | null;
  last_used_at: Date | null;
  last_used_address: string | null;
  expires_at: Date | null;
  created_at: Date;
}
