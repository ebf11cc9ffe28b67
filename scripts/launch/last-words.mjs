import { existsSync, readFileSync, statSync } from 'node:fs';

/** How much a log holds now: where the words of a process that starts now begin. */
export function logLength(file) {
  return file && existsSync(file) ? statSync(file).size : 0;
}

/** The last lines that a process wrote, for an error message. */
export function lastWords({ log, logFrom = 0 }, count = 25) {
  if (!log || !existsSync(log)) return '';
  const lines = readFileSync(log).subarray(logFrom).toString().trimEnd().split('\n');
  return lines.slice(-count).map(readable).join('\n');
}

/** The end of a log file. */
export const lastLines = (log, count) => lastWords({ log }, count);

// The product writes its log as JSON, in which the lines of a stack are one.
function readable(line) {
  if (!line.startsWith('{')) return line;
  try {
    const { msg, err } = JSON.parse(line);
    return [msg, err?.stack].filter(Boolean).join('\n') || line;
  } catch {
    return line;
  }
}
