import { createServer } from 'node:http';
import { exportJWK, generateKeyPair } from 'jose';

/**
 * A real OpenID provider with accounts and a sign-in page of its own, as a company runs one. Tests register their
 * clients and accounts; it is made when it is asked for the first time.
 */
export async function createOpenIdProvider(port) {
  const issuer = `http://127.0.0.1:${port}`;
  const clients = new Map();
  const accounts = new Map();
  let making;
  const server = createServer((request, response) => {
    making ??= makeProvider(issuer, clients, accounts);
    making.then(
      (handle) => handle(request, response),
      (error) => response.writeHead(500).end(String(error.stack)),
    );
  });
  await new Promise((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    /** {client_id, client_secret, redirect_uris, token_endpoint_auth_method?} */
    setClient(client) {
      clients.set(client.client_id, {
        grant_types: ['authorization_code'],
        response_types: ['code'],
        ...client,
      });
      return {};
    },
    /** {login, claims}: whoever signs in with this login is this person. */
    setAccount({ login, claims }) {
      accounts.set(login, claims);
      return {};
    },
  };
}

async function makeProvider(issuer, clients, accounts) {
  const { Provider } = await import('oidc-provider');
  const { default: Memory } = await import('oidc-provider/lib/adapters/memory_adapter.js');
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  class Adapter extends Memory {
    #isClients;
    constructor(name) {
      super(name);
      this.#isClients = name === 'Client';
    }
    async find(id) {
      return this.#isClients ? clients.get(id) : super.find(id);
    }
  }
  const provider = new Provider(issuer, {
    adapter: Adapter,
    jwks: { keys: [{ ...(await exportJWK(privateKey)), use: 'sig', alg: 'RS256' }] },
    cookies: { keys: ['a key of the tests'] },
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    features: { devInteractions: { enabled: false } },
    pkce: { required: () => true },
    interactions: { url: (_, { uid }) => `/interaction/${uid}` },
    findAccount: (_, login) =>
      accounts.has(login)
        ? { accountId: login, claims: () => ({ sub: login, ...accounts.get(login) }) }
        : undefined,
    // Everybody of the company may use every application of it.
    async loadExistingGrant(context) {
      const { client, session, params } = context.oidc;
      const grant = new context.oidc.provider.Grant({
        clientId: client.clientId,
        accountId: session.accountId,
      });
      grant.addOIDCScope(params.scope);
      await grant.save();
      return grant;
    },
  });
  const openid = provider.callback();
  return (request, response) =>
    request.url.startsWith('/interaction/')
      ? interact(provider, request, response).catch((error) =>
          response.writeHead(500).end(String(error.stack)),
        )
      : openid(request, response);
}

async function interact(provider, request, response) {
  if (request.method === 'POST') {
    const form = new URLSearchParams(await textOf(request));
    if (form.has('cancel')) {
      const result = { error: 'access_denied', error_description: 'The person said no' };
      return provider.interactionFinished(request, response, result);
    }
    return provider.interactionFinished(request, response, { login: { accountId: form.get('login') } });
  }
  await provider.interactionDetails(request, response);
  response.writeHead(200, { 'content-type': 'text/html' }).end(
    `<!doctype html><html lang="en"><title>Company login</title><link rel="icon" href="data:,"><main><h1>Company login</h1>
     <form method="post"><label>Account <input name="login" autofocus></label>
     <button>Sign in</button> <button name="cancel" value="1">Cancel</button></form></main></html>`,
  );
}

async function textOf(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}
