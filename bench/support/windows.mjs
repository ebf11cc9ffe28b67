import { say } from '../../scripts/launch/output.mjs';

/**
 * Measures two things in turn, so that whatever else the machine does falls on both.
 * @param {Record<string, () => Promise<number>>} sides subject and peer; each call measures one window
 * @returns {Promise<Record<string, number[]>>} the figures of each side, in order
 */
export async function alternate(sides, { windows = 10 } = {}) {
  const names = Object.keys(sides);
  const figures = Object.fromEntries(names.map((name) => [name, []]));
  for (let window = 1; window <= windows; window += 1) {
    // Whoever begins changes too: the first of a pair would always find the colder machine.
    for (const name of window % 2 === 1 ? names : names.toReversed()) {
      figures[name].push(await sides[name]());
    }
    const last = names.map((name) => `${name} ${figures[name].at(-1).toPrecision(4)}`).join(', ');
    say(`window ${window} of ${windows}: ${last}`);
  }
  return figures;
}

/** The ratio of each pair of windows, subject by peer. */
export const ratios = (subject, peer) => subject.map((value, index) => value / peer[index]);

export const median = (values) => percentile(values, 50);

export const range = (values) => [Math.min(...values), Math.max(...values)];

/** The value that `share` percent of the values do not exceed; between two values for the median of an even number. */
export function percentile(values, share) {
  const sorted = Float64Array.from(values).sort();
  const place = (share / 100) * (sorted.length - 1);
  const below = sorted[Math.floor(place)];
  return below + (sorted[Math.ceil(place)] - below) * (place % 1);
}
