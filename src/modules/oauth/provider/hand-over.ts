import { Inject, Injectable } from '@nestjs/common';
import { decodeJwt } from 'jose';
import { CONFIG, type Config } from '#kernel/config/config.module.js';
import { hostnameOf, OrganisationDirectory } from '#kernel/context/organisation-directory.js';
import type { Organisation } from '#kernel/context/organisation.types.js';
import { fromTypeId } from '#kernel/context/type-id.js';
import { ArtifactsService } from './artifacts.service.js';

const PUSHED = 'urn:ietf:params:oauth:request_uri:';

/** From the issuer to the tenant: which one is meant, and the same request at its host. */
@Injectable()
export class HandOver {
  constructor(
    private readonly directory: OrganisationDirectory,
    private readonly artifacts: ArtifactsService,
    @Inject(CONFIG) private readonly config: Pick<Config, 'public' | 'PLATFORM_DOMAIN'>,
  ) {}

  /** The address at the tenant that the request names; null where it names none, or none that there is. */
  async addressOf(url: string): Promise<{ named: string | null; address: string | null }> {
    const query = new URL(url, 'http://host').searchParams;
    const named = query.get('tenant')?.trim() || (await this.namedInPushed(query.get('request_uri')));
    const tenant = named ? await this.find(named) : null;
    return { named, address: tenant && this.originOf(tenant) + url };
  }

  /** Where a tenant's pages are: at its primary host. */
  originOf(tenant: Organisation): string {
    const { scheme, port } = this.config.public;
    return tenant.primaryHost
      ? `${scheme}://${tenant.primaryHost}${port}`
      : this.directory.addressOf(tenant).url;
  }

  private async namedInPushed(requestUri: string | null): Promise<string | null> {
    if (!requestUri?.startsWith(PUSHED)) return null;
    const pushed = await this.artifacts.find('PushedAuthorizationRequest', requestUri.slice(PUSHED.length));
    const named = pushed && decodeJwt(pushed.payload.request as string).tenant;
    return typeof named === 'string' ? named : null;
  }

  /** By id, by slug or by any of its hosts. */
  private async find(named: string): Promise<Organisation | null> {
    const id = fromTypeId('tnt', named);
    if (id) {
      const tenant = await this.directory.byId(id);
      return tenant?.kind === 'tenant' && tenant.status !== 'closed' ? tenant : null;
    }
    const host = URL.parse(named)?.host || named;
    const hostname = hostnameOf(host.includes('.') ? host : `${host}.${this.config.PLATFORM_DOMAIN}`);
    return hostname === null || this.directory.isPlatformHost(hostname)
      ? null
      : this.directory.byHost(hostname);
  }
}
