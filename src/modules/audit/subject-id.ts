import { fromTypeId, type IdPrefix, toTypeId, type Uuid } from '#kernel/context/type-id.js';

/** What the ids of a subject begin with outside; a type that is missing fails test/architecture/facts. */
export const SUBJECT_PREFIX: Readonly<Record<string, IdPrefix>> = {
  api_key: 'key',
  app: 'app',
  asset: 'ast',
  authorized_app: 'grt',
  branding: 'org',
  domain: 'dom',
  email_domain: 'emd',
  event: 'evt',
  event_type: 'ety',
  install: 'ins',
  invoice: 'ivc',
  listing: 'lst',
  member: 'mbr',
  project: 'prj',
  reseller: 'rsl',
  session: 'ses',
  sso: 'org',
  support_session: 'sup',
  tenant: 'tnt',
  user: 'usr',
  vendor: 'vnd',
};

/** The outside form of a subject's id. */
export const subjectId = (type: string, id: Uuid): string => toTypeId(SUBJECT_PREFIX[type] ?? 'org', id);

/** The inside form of an id of any kind, or null where it is none. */
export const uuidOf = (text: string): Uuid | null => fromTypeId(text.split('_')[0] as IdPrefix, text);
