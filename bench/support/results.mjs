import { mkdirSync, writeFileSync } from 'node:fs';
import { bold, red } from '../../scripts/launch/output.mjs';
import { inRoot } from '../../scripts/launch/places.mjs';

/** Collects the figures of one benchmark, prints each as it comes, and writes `bench/results/<name>.json`. */
export function createResults(name) {
  const rows = [];
  return {
    /**
     * Adds a figure. `target` is what the specification asks for, as text; without one (`pass: null`) the figure is
     * for information. `range` holds the smallest and the largest of its windows.
     */
    add({ name: figure, value, unit, ratio = null, range = null, target = null, pass = null }) {
      const row = { name: figure, value: rounded(value), unit, ratio: ratio && rounded(ratio) };
      if (range) row.range = range.map(rounded);
      rows.push({ ...row, target, pass, at: new Date().toISOString() });
      print(rows.at(-1));
    },
    /** Writes the file; true where no figure misses its target. */
    finish() {
      mkdirSync(inRoot('bench', 'results'), { recursive: true });
      writeFileSync(inRoot('bench', 'results', `${name}.json`), `${JSON.stringify(rows, null, 2)}\n`);
      return rows.every(({ pass }) => pass !== false);
    },
  };
}

function print({ name, value, unit, ratio, range, target, pass }) {
  const verdict = pass === null ? '' : pass ? bold('  met') : red('  MISSED');
  const spread = range ? ` (${range[0]} to ${range[1]})` : '';
  const share = ratio === null ? '' : `  ratio ${ratio}`;
  console.log(
    `  ${name}: ${bold(`${value} ${unit}`)}${spread}${share}${target ? `  [${target}]` : ''}${verdict}`,
  );
}

function rounded(value) {
  if (!Number.isFinite(value)) return null;
  return Number(value.toPrecision(value >= 1000 ? 5 : 3));
}
