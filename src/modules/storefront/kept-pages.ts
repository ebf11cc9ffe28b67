import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { CONFIG, type Config } from '#kernel/config/config.module.js';
import { PageRenderer } from './page-renderer.js';
import { primaryAddressOf } from './primary-address.js';
import { type RenderedPage, sendPage } from './send-page.js';

/**
 * Sends a page that is rendered already as soon as host and visitor are known. On its way through guards,
 * interceptors and the controller it would cost twice as much.
 */
@Injectable()
export class KeptPages implements OnModuleInit {
  constructor(
    private readonly adapter: HttpAdapterHost,
    private readonly renderer: PageRenderer,
    @Inject(CONFIG) private readonly config: Pick<Config, 'public'>,
  ) {}

  onModuleInit(): void {
    // The worker has no server.
    const server = this.adapter.httpAdapter?.getInstance<FastifyInstance>();
    server?.addHook('onRequest', (request, reply, done) => {
      const page = this.keptFor(request);
      if (page) sendPage(request, reply, page);
      else done();
    });
  }

  private keptFor(request: FastifyRequest): RenderedPage | null {
    if (request.method !== 'GET' || !request.ctx || primaryAddressOf(request, this.config.public))
      return null;
    return this.renderer.rendered(request);
  }
}
