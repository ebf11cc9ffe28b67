// What it costs to know a caller: a key that the process has seen before, and one that it has not, with 100,000 keys. CPU
// of the process, since the wall clock of a busy machine measures its other work.

import { say } from '../scripts/launch/output.mjs';
import { runBench } from './support/run-bench.mjs';
import { median, range } from './support/windows.mjs';

const KEYS = 2_000;
const OTHERS = 100_000;
const WINDOWS = 10;
const WARM_ROUNDS = 50;

await runBench(import.meta.url, async (run) => {
  const { openStack } = await import('./support/stack.mjs');
  const { runApart } = await import('./support/load.mjs');
  const stack = await openStack(run);
  await stack.seed({ port: 0 });
  await stack.owner.query(`
    with one as (select id from organisations where kind = 'tenant' order by id limit 1),
         made as (
      insert into api_keys (tenant_id, id, name, prefix, scopes, created_by)
      select one.id, gen_random_uuid(), 'Other', 'x', '{read:members}', '{}' from one, generate_series(1, ${OTHERS})
      returning tenant_id, id)
    insert into credentials (hash, kind, organisation_id, subject_id)
    select sha256(id::text::bytea), 'api_key', tenant_id, id from made`);
  await stack.owner.query('vacuum analyze api_keys, credentials');
  say(`${OTHERS} keys`);

  const windows = { warm: [], checksum: [], cold: [] };
  for (let window = 0; window < WINDOWS; window += 1) {
    const times = await runApart(
      'check-keys.mjs',
      { keys: KEYS, warmRounds: WARM_ROUNDS },
      stack.environment,
    );
    for (const name of Object.keys(windows)) windows[name].push(times[name]);
    say(`window ${window + 1} of ${WINDOWS}: warm ${times.warm.toPrecision(3)} ms of CPU`);
  }
  const add = (name, values, limit) => {
    const value = median(values);
    const verdict = limit ? { target: `under ${limit} ms`, pass: value < limit } : {};
    run.results.add({ name, value, unit: 'ms of CPU', range: range(values), ...verdict });
  };
  add('known key, p50', windows.warm, 0.15);
  add('mistyped key, refused by its checksum', windows.checksum);
  add('key that the process has not seen', windows.cold);
});
