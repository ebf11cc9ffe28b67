import OAuth2Strategy from 'passport-oauth2';
import { SsoRefusal } from '../sso-refusal.js';
import type { ConfigurationRow } from '../sso.types.js';
import type { Provider, Providers } from './providers.js';

export interface ProviderClient {
  provider: Provider;
  clientId: string;
  clientSecret: string;
  clientAuthentication: ConfigurationRow['client_authentication'];
  scopes: string[];
  callbackUrl: string;
  /** For the ID token; null with plain OAuth 2.0. */
  nonce: string | null;
  store: OAuth2Strategy.StateStore;
}

type TokenCallback = (
  error: unknown,
  accessToken?: string,
  refreshToken?: string,
  results?: Record<string, unknown>,
) => void;

/** passport-oauth2 for one sign-in at one provider: PKCE with S256, a nonce, and requests that are guarded. */
export class ProviderStrategy extends OAuth2Strategy {
  constructor(
    private readonly client: ProviderClient,
    private readonly providers: Providers,
    verify: OAuth2Strategy.VerifyFunctionWithRequest,
  ) {
    super(
      {
        authorizationURL: client.provider.authorizationUrl,
        tokenURL: client.provider.tokenUrl,
        clientID: client.clientId,
        clientSecret: client.clientSecret,
        callbackURL: client.callbackUrl,
        scope: client.scopes,
        store: client.store,
        pkce: true,
        skipUserProfile: true,
        passReqToCallback: true,
      },
      verify,
    );
    // The package would ask by itself, wherever the address leads.
    const redeem = (code: string, params: Record<string, string>, done: TokenCallback): void => {
      this.redeem(code, params).then(
        (results) => done(null, String(results['access_token']), undefined, results),
        (error: unknown) => done(error),
      );
    };
    Object.assign(this._oauth2, { getOAuthAccessToken: redeem });
  }

  override authorizationParams(): object {
    return this.client.nonce === null ? {} : { nonce: this.client.nonce };
  }

  private async redeem(code: string, params: Record<string, string>): Promise<Record<string, unknown>> {
    const { provider, clientId, clientSecret, clientAuthentication } = this.client;
    const form = new URLSearchParams({ ...params, code });
    const headers: Record<string, string> = { 'content-type': 'application/x-www-form-urlencoded' };
    if (clientAuthentication === 'basic') headers['authorization'] = basic(clientId, clientSecret);
    else {
      form.set('client_id', clientId);
      form.set('client_secret', clientSecret);
    }
    const request = { method: 'POST', headers, body: form.toString() } as const;
    const { status, body } = await this.providers.json(provider.tokenUrl, request);
    if (typeof body['access_token'] === 'string' && status === 200) return body;
    throw new SsoRefusal('provider-invalid', wordsOf(status, body));
  }
}

/** RFC 6749, section 2.3.1: each half is encoded as in a form. */
const basic = (id: string, secret: string): string => {
  const encode = (text: string) => new URLSearchParams({ x: text }).toString().slice(2);
  return `Basic ${Buffer.from(`${encode(id)}:${encode(secret)}`).toString('base64')}`;
};

function wordsOf(status: number, { error, error_description: description }: Record<string, unknown>): string {
  if (error === 'invalid_client') {
    return 'The provider does not accept client id and secret. Compare both, and how the secret is sent.';
  }
  const said = [error, description].filter((part) => typeof part === 'string').join(': ');
  return said
    ? `The provider refused the code (${said.slice(0, 300)}).`
    : `The provider answered ${status} to the code.`;
}
