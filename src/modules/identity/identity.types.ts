import type { Role } from '#config/scopes.js';
import type { Uuid } from '#kernel/context/type-id.js';

export interface MemberRow {
  id: string;
  user_id: string;
  email: string;
  name: string;
  role: Role;
  status: 'invited' | 'active';
  created_at: Date;
}

/** Somebody who may be written to and named. */
export interface Person {
  userId: Uuid;
  email: string;
  name: string;
  role: Role;
}

export interface SignInRow extends MemberRow {
  password_hash: string | null;
}
