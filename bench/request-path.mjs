// A list of 20 rows through host resolution, API key, scope and row-level security, against bare Fastify and pg.

import { runBench } from './support/run-bench.mjs';

const ROWS = 20;
const PATH = '/api/v1/members';

await runBench(import.meta.url, async (run) => {
  const { openStack } = await import('./support/stack.mjs');
  const { againstPeer } = await import('./support/against-peer.mjs');
  const stack = await openStack(run);
  const api = await stack.startApi();
  const { tenants } = await stack.seed(api);
  const [tenant] = tenants;
  const { rows } = await stack.owner.query('select id from organisations where slug = $1', [tenant.slug]);
  const tenantId = rows[0].id;
  await addMembers(stack.owner, tenantId);
  const bare = await stack.startPeer('bare-list.mjs', {
    BARE_URL: stack.bareUrl,
    BARE_TENANT: tenantId,
    BARE_LIMIT: String(ROWS),
    // As many connections as the product takes by default.
    BARE_POOL: '10',
  });

  const headers = { host: `${tenant.slug}.localhost:${api.port}`, authorization: `Bearer ${tenant.apiKey}` };
  const product = { name: 'list of 20 rows', server: api, path: PATH, headers };
  const peer = { name: 'bare Fastify and pg', server: bare, path: PATH, headers: {} };
  await requireSameBytes(product, peer);
  await againstPeer(run.results, { product, peer, target: 'at least 50 %, aim 70 %', atLeast: 0.5 });
});

async function addMembers(owner, tenantId) {
  await owner.query(
    `with people as (
       insert into users (tenant_id, id, email, name)
       select $1, gen_random_uuid(), format('member-%s@example.com', n), format('Member Number %s', n)
         from generate_series(1, $2 - (select count(*) from members where tenant_id = $1)) n
       returning tenant_id, id)
     insert into members (tenant_id, id, user_id, role)
     select tenant_id, gen_random_uuid(), id, 'member' from people`,
    [tenantId, ROWS],
  );
  await owner.query('analyze members, users');
}

async function requireSameBytes(...sides) {
  const { ask } = await import('./support/ask.mjs');
  const [ours, theirs] = await Promise.all(
    sides.map(async ({ server, path, headers }) => String((await ask(server.url + path, headers)).body)),
  );
  if (ours !== theirs) throw new Error(`The answers differ:\n${ours}\n${theirs}`);
  const { data } = JSON.parse(ours);
  if (data.length !== ROWS) throw new Error(`The list has ${data.length} rows`);
}
