import { createHash, randomBytes } from 'node:crypto';
import type { Schema } from '#libs/api-client/index.js';
import type { Caller } from './caller.js';
import { operatorOf, type TestTenant, type World } from './factories.js';
import { Person } from './person.js';
import { type Answer, send } from './send.js';

export type TestApp = Schema<'AppCreated'>;
export const CALLBACK = 'https://app.example/callback';

/** An app of the developer, approved so that every tenant may use it. */
export async function anApp(
  world: World,
  developer: Caller,
  input: Partial<Schema<'AppCreate'>> & { draft?: boolean } = {},
): Promise<TestApp> {
  const { draft, ...fields } = input;
  const { status, body, text } = await developer.post<TestApp>('/api/v1/developer/apps', {
    name: 'Timesheets',
    redirectUris: [CALLBACK],
    scopes: ['read:projects', 'read:installs', 'write:branding'],
    ...fields,
  });
  if (status !== 201) throw new Error(`No app: ${status} ${text}`);
  if (!draft) {
    const approved = await operatorOf(world).post(`/api/v1/app-reviews/${body.id}/approve`);
    if (approved.status !== 200) throw new Error(`Not approved: ${approved.status} ${approved.text}`);
  }
  return body;
}

export const ownerOf = (world: World, tenant: TestTenant): Person => new Person(world.origin, tenant.owner);

/** A verifier and its challenge (RFC 7636, S256). */
export function pkce(): { verifier: string; challenge: string } {
  const verifier = randomBytes(32).toString('base64url');
  return { verifier, challenge: createHash('sha256').update(verifier).digest('base64url') };
}

/** One way of an app to the tokens of a tenant, step by step, so that each may be taken wrongly. */
export class Way {
  readonly pkce = pkce();
  readonly state = randomBytes(8).toString('hex');

  constructor(
    readonly world: World,
    readonly app: TestApp,
    readonly tenant: TestTenant,
  ) {}

  address(change: Record<string, string | undefined> = {}): string {
    const query = {
      client_id: this.app.clientId,
      redirect_uri: CALLBACK,
      response_type: 'code',
      scope: 'read:projects read:installs',
      state: this.state,
      code_challenge: this.pkce.challenge,
      code_challenge_method: 'S256',
      tenant: this.tenant.slug,
      ...change,
    };
    const url = new URL('/api/v1/oauth/authorize', `http://${this.world.platformHost}`);
    for (const [name, value] of Object.entries(query)) {
      if (value !== undefined) url.searchParams.set(name, value);
    }
    return url.href;
  }

  async code(person: Person, change: Record<string, string | undefined> = {}): Promise<string> {
    const back = await person.walk(this.address(change));
    const code = back.searchParams.get('code');
    if (!code) throw new Error(`No code: ${back.href}`);
    return code;
  }

  exchange(code: string, change: Record<string, string> = {}): Promise<Answer> {
    return this.ask('token', {
      grant_type: 'authorization_code',
      code,
      redirect_uri: CALLBACK,
      code_verifier: this.pkce.verifier,
      ...change,
    });
  }

  refresh(token: string, change: Record<string, string> = {}): Promise<Answer> {
    return this.ask('token', { grant_type: 'refresh_token', refresh_token: token, ...change });
  }

  async tokens(person: Person, change: Record<string, string | undefined> = {}): Promise<Tokens> {
    const answer = await this.exchange(await this.code(person, change));
    if (answer.status !== 200) throw new Error(`No tokens: ${answer.status} ${answer.text}`);
    return answer.json as Tokens;
  }

  /** A form to an endpoint of the issuer, with the app's secret in its body. */
  ask(endpoint: string, form: Record<string, string>, app: TestApp = this.app): Promise<Answer> {
    return askAs(this.world, app, endpoint, form);
  }

  /** The tenant's API with this token. */
  api(accessToken: string): Caller {
    return this.tenant.caller.but({ apiKey: accessToken });
  }
}

export interface Tokens {
  access_token: string;
  refresh_token: string;
  expires_in: number;
  scope: string;
  token_type: string;
  tenant: string;
  id_token?: string;
}

export function askAs(
  { origin, platformHost }: World,
  app: Pick<TestApp, 'clientId' | 'clientSecret'>,
  endpoint: string,
  form: Record<string, string>,
): Promise<Answer> {
  const body = new URLSearchParams({
    client_id: app.clientId,
    ...(app.clientSecret ? { client_secret: app.clientSecret } : {}),
    ...form,
  });
  return send(origin, `/api/v1/oauth/${endpoint}`, {
    method: 'POST',
    host: platformHost,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: body.toString(),
  });
}
