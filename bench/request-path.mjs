// A list of 20 rows through host resolution, API key, scope and row-level security, against bare Fastify and pg.

import { runBench } from './support/run-bench.mjs';
import { median, alternate, range, ratios } from './support/windows.mjs';

const CONNECTIONS = 32;
const SECONDS = 3;
const ROWS = 20;

await runBench(import.meta.url, async (run) => {
  const { openStack } = await import('./support/stack.mjs');
  const { rateOf } = await import('./support/load.mjs');
  const stack = await openStack(run);
  const api = await stack.startApi();
  const { tenants } = await stack.seed(api);
  const [tenant] = tenants;
  const { rows } = await stack.owner.query('select id from organisations where slug = $1', [tenant.slug]);
  const tenantId = rows[0].id;
  await addMembers(stack.owner, tenantId);
  const peer = await stack.startPeer('bare-list.mjs', {
    BARE_URL: stack.bareUrl,
    BARE_TENANT: tenantId,
    BARE_LIMIT: String(ROWS),
    BARE_POOL: '10',
  });

  const headers = { host: `${tenant.slug}.localhost:${api.port}`, authorization: `Bearer ${tenant.apiKey}` };
  const subject = { url: `${api.url}/api/v1/members`, connections: CONNECTIONS, headers };
  const bare = { url: `${peer.url}/api/v1/members`, connections: CONNECTIONS };
  await requireSameBytes(subject, bare);

  const measure = (target, duration) => () => rateOf({ ...target, duration });
  await alternate({ product: measure(subject, 2), bare: measure(bare, 2) }, { windows: 1 });
  const figures = await alternate({ product: measure(subject, SECONDS), bare: measure(bare, SECONDS) });
  const shares = ratios(figures.product, figures.bare);
  const share = median(shares);
  const unit = 'requests/s';
  run.results.add({
    name: 'bare Fastify and pg',
    value: median(figures.bare),
    unit,
    range: range(figures.bare),
  });
  run.results.add({
    name: 'list of 20 rows',
    value: median(figures.product),
    unit,
    range: range(figures.product),
    ratio: share,
  });
  run.results.add({
    name: 'share of bare Fastify and pg',
    value: share * 100,
    unit: '%',
    range: range(shares).map((value) => value * 100),
    ratio: share,
    target: 'at least 50 %, aim 70 %',
    pass: share >= 0.5,
  });
});

async function addMembers(owner, tenantId) {
  await owner.query(
    `with people as (
       insert into users (tenant_id, id, email, name)
       select $1, gen_random_uuid(), format('member-%s@example.com', n), format('Member Number %s', n)
         from generate_series(1, 19) n
       returning tenant_id, id)
     insert into members (tenant_id, id, user_id, role)
     select tenant_id, gen_random_uuid(), id, 'member' from people
      where (select count(*) from members where tenant_id = $1) < ${ROWS}`,
    [tenantId],
  );
  await owner.query(
    `delete from members where (tenant_id, id) in (
       select tenant_id, id from members where tenant_id = $1 order by id desc
       limit greatest(0, (select count(*) - ${ROWS} from members where tenant_id = $1)))`,
    [tenantId],
  );
  await owner.query('analyze members, users');
}

async function requireSameBytes(subject, bare) {
  const { ask } = await import('./support/ask.mjs');
  const [product, plain] = await Promise.all(
    [subject, bare].map(async ({ url, headers }) => (await ask(url, headers)).body.toString()),
  );
  if (product !== plain) throw new Error(`The answers differ:\n${product}\n${plain}`);
  const { data } = JSON.parse(product);
  if (data.length !== ROWS) throw new Error(`The list has ${data.length} rows`);
}
