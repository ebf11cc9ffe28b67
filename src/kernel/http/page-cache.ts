/**
 * Name of the cache of pages as anonymous visitors see them. Whoever changes what they see calls
 * `tx.invalidate(PAGES, tenantId)`.
 */
export const PAGES = 'pages';
