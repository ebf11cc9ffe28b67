import type { Uuid } from '#kernel/context/type-id.js';

/** What somebody allowed an app, for themselves. */
export interface GrantRow {
  id: Uuid;
  user_id: Uuid;
  app_id: Uuid;
  developer_id: Uuid;
  /** With what they include. */
  scopes: string[];
  created_at: Date;
  updated_at: Date;
  last_used_at: Date | null;
  last_used_address: string | null;
}

/** A way through sign-in and consent, as the provider keeps it. */
export interface PendingRequest {
  params: { client_id: string; redirect_uri: string; scope?: string; [name: string]: unknown };
  prompt: { name: string };
  /** Who was signed in when it began: the user's id outside and the session's. */
  session?: { accountId: string; uid: string };
  result?: object;
  /** Where the way goes on, at the same host. */
  returnTo: string;
  /** Seconds since 1970. */
  exp: number;
}
