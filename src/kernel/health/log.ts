import type { LoggerService } from '@nestjs/common';
import { type DestinationStream, type Logger, pino } from 'pino';
import type { Config } from '#kernel/config/config.module.js';

export type Log = Logger;

/** JSON lines on standard output. Secrets never reach a message; the names here are a second net. */
export const createLog = (config: Pick<Config, 'LOG_LEVEL'>, role: string): Log =>
  pino(
    {
      level: config.LOG_LEVEL,
      base: { role },
      redact: ['*.password', '*.secret', '*.token', '*.authorization', '*.cookie'],
    },
    standardOutput(),
  );

/** Lines of one turn of the event loop leave in one write: under load, a write a line is a tenth of all CPU. */
function standardOutput(): DestinationStream & { flushSync(): void } {
  const output = pino.destination({ dest: 1, sync: true });
  let lines = '';
  let due: NodeJS.Immediate | undefined;
  const flushSync = () => {
    clearImmediate(due);
    due = undefined;
    if (lines !== '') output.write(lines);
    lines = '';
  };
  process.on('exit', flushSync);
  return {
    write(line) {
      lines += line;
      due ??= setImmediate(flushSync);
    },
    // The log calls it after a fatal line.
    flushSync,
  };
}

/** Nest's own messages through the same log. */
export class NestLogger implements LoggerService {
  constructor(private readonly target: Log) {}

  log(message: unknown, context?: string): void {
    // The list of routes and modules at every start is noise to an operator.
    this.target.debug({ context }, String(message));
  }

  debug(message: unknown, context?: string): void {
    this.target.debug({ context }, String(message));
  }

  verbose(message: unknown, context?: string): void {
    this.target.trace({ context }, String(message));
  }

  warn(message: unknown, context?: string): void {
    this.target.warn({ context }, String(message));
  }

  error(message: unknown, ...rest: unknown[]): void {
    this.target.error(
      { context: rest.at(-1) },
      message instanceof Error ? (message.stack ?? '') : String(message),
    );
  }

  fatal(message: unknown, context?: string): void {
    this.target.fatal({ context }, String(message));
  }
}
