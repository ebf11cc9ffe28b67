import { z } from 'zod';
import { fromTypeId, type IdPrefix } from '#kernel/context/type-id.js';
import { Currency, MinorUnits, Money, totalOf } from './money.js';
import type { RecordData } from './records.types.js';

const text = (most: number) => z.string().trim().min(1).max(most);
const date = z.iso.date().max(10).meta({ example: '2026-11-25' });
const notes = text(5_000).nullable();
const link = z
  .url({ protocol: /^https?$/ })
  .max(500)
  .meta({ example: 'https://fielding.example' });

/** A type of record: its name, where it is served and what it holds. */
export interface RecordType {
  /** Singular, as in its events: `project.created`. */
  name: 'project' | 'invoice' | 'vendor';
  /** Its path and its scopes: `/api/v1/projects`, `read:projects`. */
  plural: string;
  /** Its schemas in the OpenAPI document. */
  title: string;
  idPrefix: IdPrefix;
  /** What a caller sends; each field is its own or has a default, so that a stored record has all of them. */
  fields: z.ZodRawShape;
  statuses: readonly [string, ...string[]];
  /** What follows from the fields, by name. */
  derived?: { fields: z.ZodRawShape; of: (data: RecordData) => RecordData };
  /** Why fields that are right by themselves are not right together: pointer and sentence. */
  fault?: (data: RecordData) => { pointer: string; detail: string } | null;
}

const PROJECT_STATUSES = ['planned', 'active', 'on_hold', 'completed', 'cancelled'] as const;
const project: RecordType = {
  name: 'project',
  plural: 'projects',
  title: 'Project',
  idPrefix: 'prj',
  statuses: PROJECT_STATUSES,
  fields: {
    name: text(200).meta({ example: 'Riverside 12, extension' }),
    number: text(60).meta({ example: 'P-2026-041' }).nullable().default(null),
    status: z.enum(PROJECT_STATUSES).default('planned'),
    address: text(500).meta({ example: 'Riverside 12, 10115 Berlin' }).nullable().default(null),
    startsOn: date.nullable().default(null),
    endsOn: date.nullable().default(null),
    budget: Money.nullable().default(null),
    notes: notes.default(null),
  },
  fault: ({ startsOn, endsOn }) =>
    startsOn && endsOn && String(endsOn) < String(startsOn)
      ? { pointer: '/endsOn', detail: 'lies before startsOn' }
      : null,
};

const INVOICE_STATUSES = ['draft', 'sent', 'paid', 'void'] as const;
const InvoiceLine = z.strictObject({
  description: text(500).meta({ example: 'Windows, fitted' }),
  quantity: z.number().min(0).max(1_000_000).multipleOf(0.001).meta({ example: 2.5 }),
  unitPrice: MinorUnits,
});
const invoice: RecordType = {
  name: 'invoice',
  plural: 'invoices',
  title: 'Invoice',
  idPrefix: 'ivc',
  statuses: INVOICE_STATUSES,
  fields: {
    number: text(60).meta({ example: '2026-0107' }),
    status: z.enum(INVOICE_STATUSES).default('draft'),
    customer: text(200).meta({ example: 'Fielding & Sons' }),
    projectId: z
      .string()
      .max(40)
      .refine((id) => fromTypeId('prj', id) !== null, 'Must be an id that begins with prj_.')
      .meta({ example: 'prj_01hxz4v8kqe5jv9r3p6w2m7n0c', pattern: '^prj_[0-7][0-9a-hjkmnp-tv-z]{25}$' })
      .nullable()
      .default(null),
    issuedOn: date,
    dueOn: date.nullable().default(null),
    currency: Currency,
    lines: z.array(InvoiceLine).min(1).max(200),
    notes: notes.default(null),
  },
  derived: {
    fields: { total: Money },
    of: ({ lines, currency }) => ({
      total: { amount: totalOf(lines as z.infer<typeof InvoiceLine>[]), currency },
    }),
  },
  fault: ({ issuedOn, dueOn }) =>
    dueOn && String(dueOn) < String(issuedOn) ? { pointer: '/dueOn', detail: 'lies before issuedOn' } : null,
};

const VENDOR_STATUSES = ['active', 'inactive'] as const;
const vendor: RecordType = {
  name: 'vendor',
  plural: 'vendors',
  title: 'Vendor',
  idPrefix: 'vnd',
  statuses: VENDOR_STATUSES,
  fields: {
    name: text(200).meta({ example: 'Fielding Windows' }),
    status: z.enum(VENDOR_STATUSES).default('active'),
    email: z.email().max(254).meta({ example: 'office@fielding.example' }).nullable().default(null),
    phone: text(40).meta({ example: '+49 30 901820' }).nullable().default(null),
    website: link.nullable().default(null),
    trades: z
      .array(text(60))
      .max(20)
      .default([])
      .meta({ example: ['windows', 'glass'] }),
    taxNumber: text(60).meta({ example: 'DE123456789' }).nullable().default(null),
    notes: notes.default(null),
  },
};

/** Every type of record. */
export const recordTypes: readonly RecordType[] = [project, invoice, vendor];
