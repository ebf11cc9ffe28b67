import { z } from 'zod';

const PATTERN = /^[a-z0-9](?:[a-z0-9-]{1,61}[a-z0-9])$/;

/** Names under PLATFORM_DOMAIN that are, or may become, the platform's own. */
const RESERVED = new Set(
  (
    'admin api app assets auth autoconfig autodiscover billing blog cdn console dashboard dev developer developers docs ' +
    'edge email files ftp help imap internal login mail marketplace mx ns ns1 ns2 oauth operator platform pop portal ' +
    'root smtp sso static status storage support system test vendors webhook webhooks webmail www'
  ).split(' '),
);

/** Why a slug cannot be a host label, or null where it can. */
export function slugFault(slug: string): string | null {
  if (!PATTERN.test(slug)) {
    return 'must be 3 to 63 characters: lower-case letters, digits and hyphens, not at either end';
  }
  // "xn--" begins an internationalised name, which this is not.
  if (slug.startsWith('xn--') || RESERVED.has(slug)) return 'is reserved; choose another';
  return null;
}

/** Slugs close to a wish, well formed, the closest first: `Ärger & Söhne` → `arger-sohne`, `arger-sohne-2` … */
export function slugsLike(wish: string): string[] {
  const plain = wish
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  const stem = plain.slice(0, 58).replace(/-+$/, '') || 'tenant';
  return [plain, ...Array.from({ length: 20 }, (_, index) => `${stem}-${index + 2}`)].filter(
    (slug) => slugFault(slug) === null,
  );
}

export const Slug = z
  .string()
  .max(63)
  .superRefine((slug, check) => {
    const fault = slugFault(slug);
    if (fault) check.addIssue({ code: 'custom', message: fault });
  })
  .meta({ description: "Label of the tenant's first host.", example: 'acme' });
