// How many calls a second one connection to Redis carries, so many of them under way at a time: one JSON argument in,
// one JSON line out.

import { Redis } from 'ioredis';
import { paceOf } from '../../dist/src/kernel/limits/gcra.js';
import { TAKE } from '../../dist/src/kernel/limits/take-script.js';

const { redisUrl, what, milliseconds, atOnce } = JSON.parse(process.argv[2]);
const redis = new Redis(redisUrl, { scripts: { take: { lua: TAKE } } });
const { interval, tolerance } = paceOf(10_000_000);
const policy = [interval, tolerance, 1];
let next = 0;
// As many tenants as keep their counters in memory at once on a busy day.
const tenant = () => `bench:{${(next = (next + 1) % 10_000)}}`;
const calls = {
  incr: () => redis.incr(tenant()),
  plan: () => redis.take(1, `${tenant()}:keys`, 0, ...policy),
  planAndKey() {
    const tag = tenant();
    return redis.take(3, `${tag}:keys`, `${tag}:key`, `${tag}:refused`, 600_000, ...policy, ...policy);
  },
};
const call = calls[what];
await call();
const began = performance.now();
const end = began + milliseconds;
let done = 0;
async function go() {
  while (performance.now() < end) {
    await call();
    done += 1;
  }
}
await Promise.all(Array.from({ length: atOnce }, go));
const rate = done / ((performance.now() - began) / 1000);
redis.disconnect();
console.log(JSON.stringify(rate));
