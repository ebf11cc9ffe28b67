import Provider, { type Adapter, type AdapterPayload, errors } from 'oidc-provider';
import { scopes as catalogue } from '#config/scopes.js';
import { fromTypeId, toTypeId, type Uuid } from '#kernel/context/type-id.js';
import { violates } from '#kernel/database/violations.js';
import type { AppClientsService } from '#modules/developers/app-clients.service.js';
import type { AppClient } from '#modules/developers/apps.types.js';
import type { GrantsRepository } from '../grants.repository.js';
import { type ArtifactsService, INTERACTION } from './artifacts.service.js';
import { type GrantName, readGrantName } from './grant-name.js';
import { requestOf } from './request-of.js';

export interface Stores {
  artifacts: ArtifactsService;
  clients: AppClientsService;
  grants: GrantsRepository;
}

/** Scopes of OpenID Connect, which say who somebody is, beside those of the API. */
export const IDENTITY_SCOPES = ['openid', 'profile', 'email', 'offline_access'];

/** Where the provider keeps its models; each has an adapter of its own. */
export const adapterOf = (stores: Stores) => (model: string) => {
  if (model === 'Client') return new ClientAdapter(stores);
  return model === 'Grant' ? new GrantAdapter(stores) : new ArtifactAdapter(model, stores);
};

const unsupported = async (): Promise<never> => {
  throw new Error('The provider does not keep this itself');
};

abstract class ReadOnly implements Adapter {
  upsert = unsupported;
  findByUserCode = unsupported;
  findByUid = unsupported;
  consume = unsupported;
  revokeByGrantId = unsupported;
  abstract find(id: string): Promise<AdapterPayload | undefined>;
  destroy(_id: string): Promise<void> {
    return unsupported();
  }
}

/** Apps, as the developers registered them. */
class ClientAdapter extends ReadOnly {
  constructor(private readonly stores: Stores) {
    super();
  }

  async find(id: string): Promise<AdapterPayload | undefined> {
    const app = await this.stores.clients.find(id);
    return app ? metadataOf(app) : undefined;
  }
}

function metadataOf(app: AppClient): AdapterPayload {
  const grantTypes = [
    ...(app.redirectUris.length > 0 ? ['authorization_code', 'refresh_token'] : []),
    ...(app.clientCredentials ? ['client_credentials'] : []),
  ];
  // The provider holds a client to one way of showing its secret; ours may choose either at each request.
  const showsBasic = /^basic /i.test(Provider.ctx?.get('authorization') ?? '');
  return {
    client_id: app.clientId,
    client_name: app.name,
    application_type: app.kind,
    redirect_uris: app.redirectUris,
    grant_types: grantTypes,
    response_types: app.redirectUris.length > 0 ? ['code'] : [],
    scope: [...IDENTITY_SCOPES, ...app.scopes].join(' '),
    ...(app.kind === 'native'
      ? { token_endpoint_auth_method: 'none' as const }
      : {
          token_endpoint_auth_method: showsBasic
            ? ('client_secret_basic' as const)
            : ('client_secret_post' as const),
          // Hashes are compared instead, see oauth-provider.ts.
          client_secret: 'kept as a hash',
        }),
  };
}

/** What a person allowed an app, under the name of one way through consent. */
class GrantAdapter extends ReadOnly {
  constructor(private readonly stores: Stores) {
    super();
  }

  async find(id: string): Promise<AdapterPayload | undefined> {
    const name = readGrantName(id);
    const grant = name && (await this.stores.grants.find(name, name.grantId));
    return grant ? grantPayload(id, grant) : undefined;
  }

  override async destroy(id: string): Promise<void> {
    const name = readGrantName(id);
    if (name) await this.stores.artifacts.revoke(requestOf().ctx, name, null);
  }
}

export const grantPayload = (
  jti: string,
  grant: { user_id: Uuid; app_id: Uuid; scopes: string[] },
): AdapterPayload & { jti: string } => ({
  jti,
  kind: 'Grant',
  accountId: toTypeId('usr', grant.user_id),
  clientId: toTypeId('app', grant.app_id),
  openid: { scope: grant.scopes.join(' ') },
});

/** Codes, tokens, pushed requests, pending consents. */
class ArtifactAdapter implements Adapter {
  findByUserCode = unsupported;
  findByUid = unsupported;

  constructor(
    private readonly model: string,
    private readonly stores: Stores,
  ) {}

  async find(id: string): Promise<AdapterPayload | undefined> {
    const found = await this.stores.artifacts.find(this.model, id);
    // Used again as often as its grace allows, and still within it: refused, and nothing else is lost.
    if (!found || found.state === 'spent') return undefined;
    // A link to a pending request is good at its own tenant's host.
    if (this.model === INTERACTION && found.tenantId !== requestOf().ctx.tenantId) return undefined;
    return { ...found.payload, jti: id, ...(found.state === 'consumed' ? { consumed: true } : {}) };
  }

  async upsert(id: string, { jti: _jti, ...payload }: AdapterPayload, expiresIn: number): Promise<void> {
    const { tenantId, grant, app } = await this.homeOf(payload);
    const content = {
      model: this.model,
      appId: app?.id ?? null,
      scopes: (payload.scope ?? '').split(' ').filter((scope) => catalogue.has(scope)),
      payload,
      replayable: this.model === 'RefreshToken' && app?.kind === 'web',
      expiresAt: new Date(Date.now() + expiresIn * 1000),
    };
    await this.stores.artifacts
      .save({ ...requestOf().ctx, tenantId }, id, content, grant)
      .catch((error: unknown) => {
        // Taken back at this very moment.
        if (violates(error, 'oauth_artifacts_tenant_id_grant_id_fkey')) {
          throw new errors.InvalidGrant('grant not found');
        }
        throw error;
      });
  }

  async consume(id: string): Promise<void> {
    if (!(await this.stores.artifacts.consume(requestOf().ctx, id))) {
      throw new errors.InvalidGrant('it was used already');
    }
  }

  async destroy(id: string): Promise<void> {
    await this.stores.artifacts.forget(requestOf().ctx, id);
  }

  async revokeByGrantId(id: string): Promise<void> {
    const name = readGrantName(id);
    if (name) await this.stores.artifacts.revoke(requestOf().ctx, name, this.model);
  }

  /** Whose row it becomes: the tenant of its grant or host, else of the app that acts as itself. */
  private async homeOf(
    payload: AdapterPayload,
  ): Promise<{ tenantId: Uuid; grant: GrantName | null; app: AppClient | null }> {
    if (this.model === INTERACTION) return { tenantId: requestOf().ctx.tenantId, grant: null, app: null };
    const clientId = payload.clientId ?? Provider.ctx?.oidc.client?.clientId;
    const app = (clientId && (await this.stores.clients.find(clientId))) || null;
    const grant = payload.grantId ? readGrantName(payload.grantId) : null;
    const tenantId = grant?.tenantId ?? app?.developer.id;
    if (!tenantId) throw new errors.InvalidClient('client not found');
    return { tenantId, grant, app };
  }
}

/** The user's id inside, of an account id. */
export const userIdOf = (accountId: string): Uuid | null => fromTypeId('usr', accountId);
