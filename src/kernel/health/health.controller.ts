import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Controller, Get, Inject, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Public } from '#kernel/access/operation.js';
import { CONFIG, type Config } from '#kernel/config/config.module.js';
import { Database } from '#kernel/database/database.js';
import { HttpMetrics } from './http-metrics.js';

/** Answered on any host, before a tenant is looked for. */
@Public()
@Controller()
export class HealthController {
  constructor(
    private readonly db: Database,
    private readonly metrics: HttpMetrics,
    @Inject(CONFIG) private readonly config: Pick<Config, 'DEMO' | 'DATA_DIR'>,
  ) {}

  @Get('health/live')
  live(): { status: string } {
    return { status: 'live' };
  }

  /** 200 when requests can be served. Redis is not asked: without it everything still works, by polling. */
  @Get('health/ready')
  async ready(
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<{ status: string; missing: string[] }> {
    const missing = (await this.db.ping()) ? [] : ['database'];
    if (this.config.DEMO && !existsSync(join(this.config.DATA_DIR, 'demo.json'))) missing.push('demo');
    reply.status(missing.length === 0 ? 200 : 503);
    return { status: missing.length === 0 ? 'ready' : 'not ready', missing };
  }

  @Get('metrics')
  async prometheus(@Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    reply.type(this.metrics.registry.contentType);
    return this.metrics.registry.metrics();
  }
}
