import type { ApiKeyRow } from './credentials.types.js';

export const KEY_STATUSES = ['active', 'inactive', 'suspended', 'expired'] as const;
export type KeyStatus = (typeof KEY_STATUSES)[number];

const DAY_MS = 86_400_000;

/** Why a key works or does not; the reason that is hardest to lift stands first. */
export function statusOfKey(
  key: Pick<ApiKeyRow, 'expires_at' | 'suspended_reason' | 'is_active'>,
  now: Date,
): KeyStatus {
  if (key.expires_at && key.expires_at <= now) return 'expired';
  if (key.suspended_reason) return 'suspended';
  return key.is_active ? 'active' : 'inactive';
}

/** When a secret has reached the age at which it should be replaced. */
export const rotateBy = (
  { secret_set_at: setAt }: Pick<ApiKeyRow, 'secret_set_at'>,
  maxAgeDays: number,
): Date => new Date(setAt.getTime() + maxAgeDays * DAY_MS);
