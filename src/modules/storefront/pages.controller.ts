import { Controller, Get, Inject, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '#kernel/access/operation.js';
import { CONFIG, type Config } from '#kernel/config/config.module.js';
import { kernelErrors } from '#kernel/errors/kernel.errors.js';
import { PageRenderer } from './page-renderer.js';

const API_HOST_PAGE =
  '<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>API host</title>' +
  '<style>body{font:16px/1.5 system-ui;margin:10vh auto;max-width:36rem;padding:0 1rem;color:#222;background:#fff}a{color:#1a4fa3}</style>' +
  '<h1>API host</h1><p>Resellers and operators work with the API here. Marketplaces are at their own hosts.</p>' +
  '<p><a href="/api/v1/openapi.json">OpenAPI 3.1 document</a></p>';

/** Every page of a tenant's host, and the answer to addresses that nobody else answers. */
@Public()
@Controller()
export class PagesController {
  constructor(
    private readonly renderer: PageRenderer,
    @Inject(CONFIG) private readonly config: Pick<Config, 'public'>,
  ) {}

  @Get(['/', '*'])
  async page(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    if (/^\/(?:api|internal|health|static|dev|problems)(?:\/|\?|$)/.test(request.url))
      throw kernelErrors.notFound();
    reply.headers({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'cross-origin-opener-policy': 'same-origin',
      ...(this.config.public.scheme === 'https' ? { 'strict-transport-security': 'max-age=31536000' } : {}),
    });
    if (request.hostKind === 'platform') {
      if (request.url.split('?')[0] !== '/') throw kernelErrors.notFound();
      return void reply.type('text/html; charset=utf-8').send(API_HOST_PAGE);
    }
    const { status, redirect, html, etag, policy } = await this.renderer.page(request);
    if (redirect) return void reply.redirect(redirect, 302);
    reply.header(
      'cache-control',
      request.ctx.principal.kind === 'anonymous' ? 'public, no-cache' : 'private, no-store',
    );
    reply.header('content-security-policy', policy).header('etag', etag).header('vary', 'Cookie');
    if (status === 200 && request.headers['if-none-match'] === etag) return void reply.status(304).send();
    reply.status(status).type('text/html; charset=utf-8').send(html);
  }
}
