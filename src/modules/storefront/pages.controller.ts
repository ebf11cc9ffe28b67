import { Controller, Get, Inject, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '#kernel/access/operation.js';
import { CONFIG, type Config } from '#kernel/config/config.module.js';
import { kernelErrors } from '#kernel/errors/kernel.errors.js';
import { PageRenderer } from './page-renderer.js';
import { primaryAddressOf } from './primary-address.js';
import { sendPage } from './send-page.js';

/** Every page of a host, and the answer to addresses that nobody else answers. */
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
    const primary = primaryAddressOf(request, this.config.public);
    // Not kept by browsers: another domain may become the primary one.
    if (primary) return void reply.header('cache-control', 'no-store').redirect(primary, 308);
    const page = request.hostKind === 'tenant' ? catalogueAddressOf(request.url) : null;
    if (page) return void reply.redirect(page, 308);
    sendPage(request, reply, await this.renderer.page(request));
  }
}

/** The page of an address that names the catalogue by kind, `/marketplace/plugins/announcement-bar`; null for others. */
function catalogueAddressOf(url: string): string | null {
  const match = /^\/marketplace\/(listings|integrations|plugins|templates)(?:\/([a-z0-9-]{1,100}))?\/?$/.exec(
    url,
  );
  if (!match) return null;
  const [, kind, slug] = match;
  if (slug) return `/integrations/marketplace/${slug}`;
  return kind === 'listings'
    ? '/integrations/marketplace'
    : `/integrations/marketplace?kind=${kind!.slice(0, -1)}`;
}
