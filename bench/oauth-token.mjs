// A token by client credentials, checked and stored, against a bare oidc-provider that keeps tokens in its memory.

import { runBench } from './support/run-bench.mjs';

await runBench(import.meta.url, async (run) => {
  const { openStack } = await import('./support/stack.mjs');
  const { againstPeer } = await import('./support/against-peer.mjs');
  const stack = await openStack(run);
  const api = await stack.startApi();
  const { resellers } = await stack.seed(api);
  const answer = await fetch(`${api.url}/api/v1/developer/apps`, {
    method: 'POST',
    headers: { authorization: `Bearer ${resellers[0].apiKey}`, 'content-type': 'application/json' },
    body: JSON.stringify({ name: 'Bench', clientCredentials: true, scopes: ['read:tenants'] }),
  });
  if (answer.status !== 201) throw new Error(await answer.text());
  const { clientId, clientSecret } = await answer.json();
  const peer = await stack.startPeer('bare-provider.mjs', {});

  const form = (id, secret, scope) =>
    new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: id,
      client_secret: secret,
      ...(scope ? { scope } : {}),
    }).toString();
  const request = { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' } };
  await againstPeer(run.results, {
    product: {
      ...request,
      name: 'tokens',
      server: api,
      path: '/api/v1/oauth/token',
      body: form(clientId, clientSecret, 'read:tenants'),
    },
    peer: {
      ...request,
      name: 'bare oidc-provider, in memory',
      server: peer,
      path: '/token',
      body: form('bench', 'bench-secret-bench-secret-bench-secret'),
    },
    target: 'at least 60 %',
    atLeast: 0.6,
  });
});
