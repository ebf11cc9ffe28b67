import { Injectable } from '@nestjs/common';
import { Counter } from 'prom-client';
import type { Principal } from '#kernel/context/ctx.js';
import { HttpMetrics } from '#kernel/health/http-metrics.js';

/** Most series that one process keeps: callers are many, and whom to write to is known long before that. */
const MOST = 500;

/** Who still calls what is deprecated: whom to write to before the sunset. */
@Injectable()
export class DeprecatedCalls {
  private readonly seen = new Set<string>();
  private readonly calls: Counter<'operation' | 'caller'>;

  constructor({ registry }: HttpMetrics) {
    this.calls = new Counter({
      name: 'deprecated_requests_total',
      help: 'Requests to deprecated operations, by the id of the key or session; "other" past 500 of them.',
      labelNames: ['operation', 'caller'],
      registers: [registry],
    });
  }

  count(operation: string, { kind, id }: Principal): void {
    const caller = `${kind}${id ? `:${id}` : ''}`;
    const series = `${operation} ${caller}`;
    const known = this.seen.has(series) || this.seen.size < MOST;
    if (known) this.seen.add(series);
    this.calls.inc({ operation, caller: known ? caller : 'other' });
  }
}
