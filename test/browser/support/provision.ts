import type { Schema } from '#libs/api-client/index.js';
import { operatorOf, theStack, unique } from '../../support/factories.js';
import type { TestBrand } from './brands.js';

/** A tenant that nobody has entered yet. */
export interface Provisioned {
  id: string;
  slug: string;
  host: string;
  url: string;
  invite: string;
  owner: { email: string; name: string };
}

/** What a reseller's own software does: one call of the API with its key. */
export async function provision(brand: Pick<TestBrand, 'key' | 'name'>): Promise<Provisioned> {
  const world = theStack();
  const reseller = operatorOf(world).but({ apiKey: world.demo.resellers[0]!.apiKey });
  const slug = unique(brand.key);
  const owner = { email: `owner@${slug}.example`, name: 'Ada Owner' };
  const { data, error } = await reseller.client.POST('/api/v1/tenants', {
    body: { name: brand.name, slug, plan: 'business', owner },
  });
  if (!data) throw new Error(`Not provisioned: ${JSON.stringify(error)}`);
  const tenant: Schema<'TenantCreated'> = data;
  return { id: tenant.id, slug, host: tenant.host, url: tenant.url, invite: tenant.ownerInvite, owner };
}
