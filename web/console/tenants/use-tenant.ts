import { useCallback } from 'react';
import { api } from '../../api/client.js';
import type { Tenant, TenantPatch } from '../../api/contract.js';
import { useLoaded, type Call, type Loaded } from '../../api/use-loaded.js';

/** A tenant with the ETag under which it was read. */
export interface StoredTenant {
  tenant: Tenant;
  etag: string | null;
}

/** Reads a tenant so that it can be changed without overwriting what somebody else saved meanwhile. */
export function useTenant(id: string): Loaded<StoredTenant> {
  return useLoaded(
    useCallback(() => withEtag(api().GET('/api/v1/tenants/{id}', { params: { path: { id } } })), [id]),
  );
}

/** Changes a tenant as it was read. */
export function changeTenant({ tenant: { id }, etag }: StoredTenant, body: TenantPatch): Call<StoredTenant> {
  const params = { path: { id }, header: etag ? { 'If-Match': etag } : {} };
  return withEtag(api().PATCH('/api/v1/tenants/{id}', { params, body }));
}

async function withEtag(call: Call<Tenant>): Call<StoredTenant> {
  const { data, error, response } = await call;
  if (!data) return { error, response };
  return { data: { tenant: data, etag: response.headers.get('etag') }, response };
}
