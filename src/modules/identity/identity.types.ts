import type { Role } from '#config/scopes.js';
import type { Uuid } from '#kernel/context/type-id.js';

export interface MemberRow {
  id: Uuid;
  user_id: Uuid;
  email: string;
  name: string;
  role: Role;
  status: 'invited' | 'active';
  email_verified_at: Date | null;
  created_at: Date;
}

export interface SignInRow extends MemberRow {
  password_hash: string | null;
  password_changed_at: Date | null;
}

/** Somebody who may be written to and named. */
export interface Person {
  userId: Uuid;
  email: string;
  name: string;
  role: Role;
}

/** How somebody proved who they are. */
export type SignInMethod = 'password' | 'invitation' | 'sso';
