import { z } from 'zod';
import { toTypeId } from '#kernel/context/type-id.js';
import { flag, idOut, idParam, page, PageQuery, timestamp } from '#kernel/http/schemas.js';
import type { SupportSessionRow } from './support.types.js';

/** Four hours: longer than a case takes, shorter than a working day. */
const MOST_MINUTES = 240;

export const SupportSessionIn = z
  .strictObject({
    reason: z.string().trim().min(10).max(500).meta({
      description: 'Why you look in: the tenant reads it word for word.',
      example: 'Ticket 4711: the announcement bar does not show on the start page.',
    }),
    minutes: z
      .int()
      .min(5)
      .max(MOST_MINUTES)
      .default(60)
      .meta({ description: 'After so many minutes it is over.', example: 60 }),
    access: z
      .enum(['read', 'write'])
      .default('read')
      .meta({ description: 'Only look, or also change what a support session may.', example: 'read' }),
  })
  .meta({ id: 'SupportSessionOpen' });
export type SupportSessionIn = z.infer<typeof SupportSessionIn>;

export const SupportStartIn = z
  .strictObject({
    token: z
      .string()
      .min(20)
      .max(200)
      .meta({ description: 'The end of the link.', example: 'pN2vXk0bQeW7tZr4uYc1hJ9sLm6aGd5fE3iO8qRwT_A' }),
  })
  .meta({ id: 'SupportSessionStart' });
export type SupportStartIn = z.infer<typeof SupportStartIn>;

export const SupportQuery = PageQuery.extend({
  running: flag.default(false).meta({ description: 'Only those that are not over.' }),
});
export type SupportQuery = z.infer<typeof SupportQuery>;
export const SupportParams = z.object({ id: idParam('sup') });

const fields = {
  id: idOut('sup'),
  tenant: z
    .strictObject({ id: idOut('tnt'), name: z.string().max(200).meta({ example: 'Acme' }) })
    .meta({ description: 'Whom it looks into.' }),
  openedBy: z
    .strictObject({
      name: z
        .string()
        .max(200)
        .nullable()
        .meta({ description: 'The person; null where a service opened it.', example: 'Rita Reseller' }),
      organisation: z.string().max(200).nullable().meta({
        description: 'Their organisation; null for the provider of the marketplace.',
        example: 'Northwind Software',
      }),
    })
    .meta({ description: 'Who looks in.' }),
  reason: z.string().max(500),
  access: z.enum(['read', 'write']),
  state: z
    .enum(['waiting', 'running', 'ended'])
    .meta({ description: 'The link is not used yet, it is under way, or it is over.', example: 'running' }),
  openedAt: timestamp,
  startedAt: timestamp.nullable(),
  expiresAt: timestamp,
  endedAt: timestamp.nullable(),
  endedBy: z
    .enum(['tenant', 'opener', 'expired', 'opener_gone'])
    .nullable()
    .meta({ description: 'Who or what ended it; opener_gone: whoever opened it may not any more.' }),
};
export const SupportSessionOut = z.strictObject(fields).meta({ id: 'SupportSession' });
export type SupportSessionOut = z.infer<typeof SupportSessionOut>;
export const SupportSessionOpened = z
  .strictObject({
    ...fields,
    link: z.url().max(500).meta({ description: 'Works once, for 15 minutes, on the tenant’s host.' }),
  })
  .meta({ id: 'SupportSessionOpened' });
export type SupportSessionOpened = z.infer<typeof SupportSessionOpened>;
export const SupportPage = page(SupportSessionOut).meta({ id: 'SupportSessionPage' });

/** Time may be over before the job has noted it. */
export const isOver = ({ ended_at, expires_at }: SupportSessionRow, now = Date.now()): boolean =>
  ended_at !== null || expires_at.getTime() <= now;

export const supportOut = (
  row: SupportSessionRow,
  names: { tenant: string; organisation: string | null },
): SupportSessionOut => {
  const over = isOver(row);
  const endedAt = row.ended_at ?? (over ? row.expires_at : null);
  return {
    id: toTypeId('sup', row.id),
    tenant: { id: toTypeId('tnt', row.tenant_id), name: names.tenant },
    openedBy: { name: row.opener_name || null, organisation: names.organisation },
    reason: row.reason,
    access: row.access,
    state: over ? 'ended' : row.started_at ? 'running' : 'waiting',
    openedAt: row.created_at.toISOString(),
    startedAt: row.started_at?.toISOString() ?? null,
    expiresAt: row.expires_at.toISOString(),
    endedAt: endedAt?.toISOString() ?? null,
    endedBy: row.ended_by?.cause ?? (over ? 'expired' : null),
  };
};
