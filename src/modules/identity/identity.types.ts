import type { Role } from '#config/scopes.js';

export interface MemberRow {
  id: string;
  user_id: string;
  email: string;
  name: string;
  role: Role;
  status: 'invited' | 'active';
  created_at: Date;
}

export interface ApiKeyRow {
  id: string;
  name: string;
  prefix: string;
  scopes: string[];
  expires_at: Date | null;
  created_at: Date;
}

export interface SignInRow extends MemberRow {
  password_hash: string | null;
}
