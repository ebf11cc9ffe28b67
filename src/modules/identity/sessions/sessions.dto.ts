import { z } from 'zod';
import { scopesOfRole } from '#config/scopes.js';
import { toTypeId, type Uuid } from '#kernel/context/type-id.js';
import { idOut, idParam, page, timestamp } from '#kernel/http/schemas.js';
import type { MemberRow } from '../identity.types.js';
import type { SessionRow } from './sessions.repository.js';

export const SignInIn = z
  .strictObject({
    email: z.string().min(1).max(254).meta({ example: 'ada@acme.example' }),
    password: z.string().min(1).max(256).meta({ example: 'correct horse battery' }),
    organisation: z.string().min(1).max(63).optional().meta({
      description: 'Slug of the organisation; needed where the address has one password in several.',
      example: 'acme',
    }),
  })
  .meta({ id: 'SignIn' });
export type SignInIn = z.infer<typeof SignInIn>;

export const SessionOut = z
  .strictObject({
    user: z.strictObject({
      id: idOut('usr'),
      email: z.string().max(254),
      name: z.string().max(120),
      role: z.string().max(20),
    }),
    scopes: z.array(z.string().max(60)).max(200),
    expiresAt: timestamp,
  })
  .meta({ id: 'Session' });
export type SessionOut = z.infer<typeof SessionOut>;

export const DeviceOut = z
  .strictObject({
    id: idOut('ses'),
    current: z.boolean().meta({ description: 'True for the session that asks.' }),
    method: z
      .string()
      .max(20)
      .meta({ description: 'How its person signed in: password, invitation, sso.', example: 'password' }),
    address: z
      .string()
      .max(60)
      .nullable()
      .meta({ description: 'Client address of its last use.', example: '203.0.113.9' }),
    userAgent: z.string().max(300).nullable().meta({ description: 'What the browser calls itself.' }),
    createdAt: timestamp,
    lastSeenAt: timestamp.meta({ description: 'Exact to the minute.' }),
    expiresAt: timestamp.meta({ description: 'When it ends if it is not used any more.' }),
  })
  .meta({ id: 'DeviceSession' });
export type DeviceOut = z.infer<typeof DeviceOut>;
export const DevicePage = page(DeviceOut).meta({ id: 'DeviceSessionPage' });
export const SessionParams = z.object({ id: idParam('ses') });

export const sessionOut = (person: MemberRow, expiresAt: Date): SessionOut => ({
  user: { id: toTypeId('usr', person.user_id), email: person.email, name: person.name, role: person.role },
  scopes: [...scopesOfRole(person.role)].sort(),
  expiresAt: expiresAt.toISOString(),
});

export const deviceOut = (row: SessionRow, current: Uuid | null): DeviceOut => ({
  id: toTypeId('ses', row.id),
  current: row.id === current,
  method: row.method,
  address: row.address,
  userAgent: row.user_agent,
  createdAt: row.created_at.toISOString(),
  lastSeenAt: row.last_seen_at.toISOString(),
  expiresAt: row.ends_at.toISOString(),
});
