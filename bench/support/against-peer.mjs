import { cpuOf } from './ask.mjs';
import { load } from './load.mjs';
import { alternate, median, range, ratios } from './windows.mjs';

const CONNECTIONS = 32;
const WARM_UP_SECONDS = 2;
const SECONDS = 3;

/**
 * Puts the product and a bare peer under the same load in turn; adds the rate of each, the share of the product, and
 * the CPU that each spends on a request.
 * @param {{product: object, peer: object, target: string, atLeast: number}} sides
 *   each side: its name, the server, the path and, as far as it has them, headers, method and body
 */
export async function againstPeer(results, { product, peer, target, atLeast }) {
  const cpu = { product: [], peer: [] };
  const window = async (side, into, duration) => {
    const { server, path, ...request } = side;
    const before = await cpuOf(server);
    const answer = await load({
      ...request,
      url: `${server.url}${path}`,
      connections: CONNECTIONS,
      duration,
    });
    // A fast error is no figure.
    if (answer.failures > 0) throw new Error(`Requests failed: ${JSON.stringify(answer.statuses)}`);
    into.push(((await cpuOf(server)) - before) * (1000 / answer.total));
    return answer.rate;
  };
  for (const side of [product, peer]) await window(side, [], WARM_UP_SECONDS);
  const rates = await alternate({
    product: () => window(product, cpu.product, SECONDS),
    peer: () => window(peer, cpu.peer, SECONDS),
  });

  const shares = ratios(rates.product, rates.peer);
  const share = median(shares);
  const row = (name, values, unit, rest) =>
    results.add({ name, value: median(values), unit, range: range(values), ...rest });
  row(peer.name, rates.peer, 'requests/s');
  row(product.name, rates.product, 'requests/s', { ratio: share });
  results.add({
    name: `share of ${peer.name}`,
    value: share * 100,
    unit: '%',
    range: range(shares).map((value) => value * 100),
    ratio: share,
    target,
    pass: share >= atLeast,
  });
  row(`${peer.name}: CPU of the process`, cpu.peer, 'µs a request');
  row(`${product.name}: CPU of the process`, cpu.product, 'µs a request', {
    ratio: median(cpu.peer) / median(cpu.product),
  });
}
