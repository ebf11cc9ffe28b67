import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';

/**
 * A provider that lies as it is told, since a real one does not. Its issuers are paths of one address; how each of them
 * behaves is set by name:
 *
 *   claims      over those of an honest ID token; null leaves one out
 *   signing     'wrong-key' | 'none' | 'shared-secret' | 'unpublished-key'
 *   userinfo    over what an honest one answers
 *   discovery   over an honest description
 *   answer      over the query with which the browser is sent back
 *   redirect    of the token address to another one
 *   down        'token' | 'all': connections are cut
 */
export async function createTamperingProvider(port) {
  const origin = `http://127.0.0.1:${port}`;
  const behaviours = new Map();
  const codes = new Map();
  const asked = [];
  let keys;
  const server = createServer((request, response) => {
    const url = new URL(request.url, origin);
    const [, name, ...rest] = url.pathname.split('/');
    const behaviour = behaviours.get(name) ?? {};
    asked.push(`${name}/${rest.join('/')}`);
    keys ??= makeKeys();
    const answer = routes[rest.join('/')];
    if (!answer || behaviour.down === 'all' || behaviour.down === rest[0]) return request.socket.destroy();
    const context = { issuer: `${origin}/${name}`, behaviour, codes, url, request };
    keys
      .then((known) => answer(context, response, known))
      .catch((error) => response.writeHead(500).end(String(error)));
  });
  await new Promise((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    set({ name, ...behaviour }) {
      behaviours.set(name, behaviour);
      return { issuer: `${origin}/${name}` };
    },
    asked: ({ name }) => ({ data: asked.filter((path) => path.startsWith(`${name}/`)) }),
  };
}

const json = (response, status, body) =>
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));

const routes = {
  '.well-known/openid-configuration': ({ issuer, behaviour }, response) =>
    json(response, 200, {
      issuer,
      authorization_endpoint: `${issuer}/authorize`,
      token_endpoint: `${issuer}/token`,
      userinfo_endpoint: `${issuer}/userinfo`,
      jwks_uri: `${issuer}/keys`,
      ...behaviour.discovery,
    }),
  keys: (_, response, { published }) => json(response, 200, { keys: [published] }),
  authorize({ issuer, behaviour, codes, url }, response) {
    const query = Object.fromEntries(url.searchParams);
    const code = `code-${codes.size}-${Date.now()}`;
    codes.set(code, query);
    const back = new URL(query.redirect_uri);
    const answer = { code, state: query.state, iss: issuer, ...behaviour.answer };
    for (const [name, value] of Object.entries(answer))
      if (value !== null) back.searchParams.set(name, value);
    response.writeHead(302, { location: back.href }).end();
  },
  async token({ issuer, behaviour, codes, request }, response, known) {
    if (behaviour.redirect) return response.writeHead(307, { location: behaviour.redirect }).end();
    const form = new URLSearchParams(await textOf(request));
    const begun = codes.get(form.get('code'));
    codes.delete(form.get('code'));
    const challenge = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url');
    if (!begun || challenge !== begun.code_challenge) return json(response, 400, { error: 'invalid_grant' });
    const claims = {
      iss: issuer,
      sub: 'somebody',
      aud: begun.client_id,
      nonce: begun.nonce,
      iat: now(),
      exp: now() + 300,
      ...behaviour.claims,
    };
    for (const [name, value] of Object.entries(claims)) if (value === null) delete claims[name];
    const idToken = await sign(claims, behaviour.signing, known);
    json(response, 200, { access_token: 'an-access-token', token_type: 'Bearer', id_token: idToken });
  },
  userinfo: ({ behaviour }, response) =>
    json(response, 200, { sub: behaviour.claims?.sub ?? 'somebody', ...behaviour.userinfo }),
};

async function makeKeys() {
  const [right, wrong] = await Promise.all([generateKeyPair('ES256'), generateKeyPair('ES256')]);
  return {
    right: right.privateKey,
    wrong: wrong.privateKey,
    published: { ...(await exportJWK(right.publicKey)), kid: 'k1', alg: 'ES256', use: 'sig' },
  };
}

async function sign(claims, signing, { right, wrong, published }) {
  const encode = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
  if (signing === 'none') return `${encode({ alg: 'none' })}.${encode(claims)}.`;
  const token = new SignJWT(claims);
  if (signing === 'shared-secret') {
    // The public key as the secret: whoever trusts the header of a token takes it for right.
    return token.setProtectedHeader({ alg: 'HS256', kid: 'k1' }).sign(Buffer.from(JSON.stringify(published)));
  }
  const kid = signing === 'unpublished-key' ? 'k2' : 'k1';
  return token.setProtectedHeader({ alg: 'ES256', kid }).sign(signing ? wrong : right);
}

const now = () => Math.floor(Date.now() / 1000);

async function textOf(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}
