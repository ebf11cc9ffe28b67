import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import { PageRenderer } from './page-renderer.js';
import { sendPage } from './send-page.js';

/**
 * Sends a page that is rendered already as soon as host and visitor are known. On its way through guards,
 * interceptors and the controller it would cost twice as much.
 */
@Injectable()
export class KeptPages implements OnModuleInit {
  constructor(
    private readonly adapter: HttpAdapterHost,
    private readonly renderer: PageRenderer,
  ) {}

  onModuleInit(): void {
    // The worker has no server.
    const server = this.adapter.httpAdapter?.getInstance<FastifyInstance>();
    server?.addHook('onRequest', (request, reply, done) => {
      const page = request.method === 'GET' && request.ctx ? this.renderer.rendered(request) : null;
      if (page) sendPage(request, reply, page);
      else done();
    });
  }
}
