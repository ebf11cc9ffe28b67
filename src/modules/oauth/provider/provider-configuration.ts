import { randomUUID } from 'node:crypto';
import type { JWK } from 'jose';
import type Provider from 'oidc-provider';
import { type Account, type Configuration, errors, type KoaContextWithOIDC } from 'oidc-provider';
import type { Config } from '#config/config.js';
import { scopes as catalogue, scopesOfRole } from '#config/scopes.js';
import type { OrganisationDirectory } from '#kernel/context/organisation-directory.js';
import { toTypeId } from '#kernel/context/type-id.js';
import type { PeopleService } from '#modules/identity/people.service.js';
import { nameOfGrant, readGrantName } from './grant-name.js';
import { adapterOf, grantPayload, IDENTITY_SCOPES, type Stores, userIdOf } from './oauth-adapter.js';
import { requestOf } from './request-of.js';
import { signInPolicy } from './sign-in-policy.js';

const DAY = 86_400;
const OPEN = new Set(['active', 'past_due']);

export interface Surroundings extends Stores {
  people: PeopleService;
  directory: OrganisationDirectory;
  config: Pick<Config, 'deriveKey' | 'OAUTH_ACCESS_TOKEN_MINUTES' | 'OAUTH_REFRESH_TOKEN_DAYS' | 'baseUrl'>;
  /** Shows a person why the app cannot be connected. */
  renderError: NonNullable<Configuration['renderError']>;
}

/** What the provider does and does not: RFC 6749, 7009, 7636, 7662, 8252, 8414, 9126, 9207, and 9700 as the checklist. */
export function providerConfiguration(around: Surroundings, keys: JWK[]): Configuration {
  const { config } = around;
  const accessTokenTtl = config.OAUTH_ACCESS_TOKEN_MINUTES * 60;
  return {
    adapter: adapterOf(around),
    jwks: { keys } as NonNullable<Configuration['jwks']>,
    clientAuthMethods: ['client_secret_basic', 'client_secret_post', 'none'],
    responseTypes: ['code'],
    subjectTypes: ['public'],
    scopes: [...IDENTITY_SCOPES, ...catalogue.keys()],
    claims: { openid: ['sub', 'tenant'], profile: ['name'], email: ['email'] },
    extraParams: ['tenant'],
    pkce: { required: () => true },
    allowOmittingSingleRegisteredRedirectUri: false,
    conformIdTokenClaims: true,
    cookies: {
      // Names that are nobody's: the host is a tenant's.
      names: { session: 'oauth_none', interaction: 'oauth_request', resume: 'oauth_resume' },
      keys: [Buffer.from(config.deriveKey('oauth-cookies')).toString('base64url')],
      short: { httpOnly: true, sameSite: 'lax', signed: true },
      long: { httpOnly: true, sameSite: 'lax', signed: true },
    },
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      introspection: {
        enabled: true,
        allowedPolicy: (_ctx, client, token) => token.clientId === client.clientId,
      },
      revocation: {
        enabled: true,
        allowedPolicy: (_ctx, client, token) => token.clientId === client.clientId,
      },
      pushedAuthorizationRequests: { enabled: true },
      rpInitiatedLogout: { enabled: false },
      resourceIndicators: { enabled: false },
      dPoP: { enabled: false },
      userinfo: { enabled: true },
    },
    routes: {
      authorization: '/authorize',
      introspection: '/introspect',
      jwks: '/jwks',
      pushed_authorization_request: '/par',
      revocation: '/revoke',
      token: '/token',
      userinfo: '/userinfo',
    },
    ttl: {
      AccessToken: accessTokenTtl,
      AuthorizationCode: 60,
      ClientCredentials: accessTokenTtl,
      Grant: 14 * DAY,
      IdToken: accessTokenTtl,
      Interaction: 3600,
      RefreshToken: config.OAUTH_REFRESH_TOKEN_DAYS * DAY,
      Session: 14 * DAY,
    },
    // Ours ends when it ends; a token works on until it is taken back.
    expiresWithSession: () => false,
    issueRefreshToken: (_ctx, client) => client.grantTypeAllowed('refresh_token'),
    rotateRefreshToken: () => true,
    // A token that is given back ends its family; what was allowed stays, to be taken back by the person.
    revokeGrantPolicy: () => true,
    clientBasedCORS: (_ctx, origin, client) =>
      client.clientAuthMethod === 'none' &&
      (client.redirectUris ?? []).some((uri) => URL.parse(uri)?.origin === origin),
    interactions: { policy: signInPolicy(), url: interactionUrl },
    findAccount: (ctx, accountId, token) => findAccount(around, ctx, accountId, token),
    loadExistingGrant: (ctx) => loadExistingGrant(around, ctx),
    extraTokenClaims: async (_ctx, token) => ({
      tenant: await tenantOf(around, 'grantId' in token ? token.grantId : undefined, token.clientId),
    }),
    renderError: around.renderError,
  };
}

/** To the tenant's sign-in page and back, or to the page that asks. Both are at the host of this request. */
const interactionUrl: NonNullable<NonNullable<Configuration['interactions']>['url']> = async (
  _ctx,
  interaction,
) => {
  if (interaction.prompt.name !== 'login') return `/oauth/consent/${interaction.uid}`;
  const isSignedIn = interaction.session !== undefined;
  // Whoever comes back has another session: the request follows the browser, not who was there before.
  delete interaction.session;
  await interaction.save(interaction.exp - Math.floor(Date.now() / 1000));
  const again = isSignedIn ? 'again=1&' : '';
  return `/sign-in?${again}next=${encodeURIComponent(new URL(interaction.returnTo).pathname)}`;
};

type FindAccount = NonNullable<Configuration['findAccount']>;

async function findAccount(
  { people, directory }: Surroundings,
  ctx: KoaContextWithOIDC,
  accountId: string,
  token: Parameters<FindAccount>[2],
): Promise<Account | undefined> {
  const userId = userIdOf(accountId);
  const grantId = token && 'grantId' in token ? token.grantId : undefined;
  const tenantId = grantId ? readGrantName(grantId)?.tenantId : requestOf(ctx).ctx.tenantId;
  if (!userId || !tenantId) return undefined;
  const [organisation, person] = await Promise.all([
    directory.byId(tenantId),
    people.named({ tenantId }, [userId]).then((found) => found.get(userId)),
  ]);
  if (!organisation || !OPEN.has(organisation.status) || !person) return undefined;
  return {
    accountId,
    claims: () => ({
      sub: accountId,
      tenant: toTypeId('tnt', tenantId),
      name: person.name,
      email: person.email,
    }),
  };
}

/** What this person allowed this app before; `undefined` asks. */
async function loadExistingGrant(around: Surroundings, ctx: KoaContextWithOIDC) {
  const { oidc } = ctx;
  const { ctx: here } = requestOf(ctx);
  const app = await around.clients.find(oidc.client!.clientId);
  if (!app) throw new errors.InvalidClient('client is suspended');
  const isOwn = () => around.directory.manages(app.developer.id, here.tenantId);
  if (!app.isApproved && !(await isOwn())) {
    throw new errors.AccessDenied('the app is a draft, which works for tenants of its developer only');
  }
  const { userId, role } = here.principal;
  const grant = await around.grants.findOf(here, userId!, app.id);
  if (!grant) return undefined;
  const name = nameOfGrant({ tenantId: here.tenantId, grantId: grant.id, family: randomUUID() });
  const own = role ? scopesOfRole(role) : new Set<string>();
  // Asking again for what the person could not give would not end.
  const beyond = [...catalogue.keys()].filter((scope) => !own.has(scope));
  const known = oidc.provider.Grant as unknown as new (payload: object) => InstanceType<Provider['Grant']>;
  return new known({ ...grantPayload(name, grant), rejected: { openid: { scope: beyond.join(' ') } } });
}

/** The tenant that a token works for, as an id outside. */
async function tenantOf(
  { directory, clients }: Surroundings,
  grantId: string | undefined,
  clientId: string | undefined,
): Promise<string | undefined> {
  const id = grantId ? readGrantName(grantId)?.tenantId : (await clients.find(clientId ?? ''))?.developer.id;
  const organisation = id ? await directory.byId(id) : null;
  const prefix = organisation?.kind === 'tenant' ? 'tnt' : organisation?.kind === 'reseller' ? 'rsl' : 'org';
  return organisation ? toTypeId(prefix, organisation.id) : undefined;
}
