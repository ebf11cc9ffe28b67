// The load generator: one JSON argument in, one JSON line out. A process of its own, so that its work is not the
// measured server's.

import autocannon from 'autocannon';

const {
  url,
  connections,
  duration,
  headers,
  timeout = 10,
  method = 'GET',
  body,
} = JSON.parse(process.argv[2]);
const result = await autocannon({
  url,
  connections,
  duration,
  headers,
  timeout,
  method,
  body,
  pipelining: 1,
});
const { errors, timeouts, non2xx, latency, statusCodeStats } = result;
console.log(
  JSON.stringify({
    rate: result.requests.total / result.duration,
    total: result.requests.total,
    failures: errors + timeouts + non2xx,
    statuses: { ...statusCodeStats, errors, timeouts },
    p50: latency.p50,
    p99: latency.p99,
  }),
);
