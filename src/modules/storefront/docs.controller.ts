import { createHash } from 'node:crypto';
import { Controller, Get, Inject, type OnModuleInit, Req, Res } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '#kernel/access/operation.js';
import { CONFIG, type Config } from '#kernel/config/config.module.js';
import { BrandingService } from '#modules/branding/branding.service.js';
import { docsPage } from './docs-page.js';
import { filesOf, loadPageBundle } from './page-bundle.js';
import { safetyHeaders, sendPage } from './send-page.js';

/** Nothing inline, nothing from elsewhere. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; " +
  "form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

/** The documentation of the API on every host, in the host's brand. */
@Public()
@Controller()
export class DocsController implements OnModuleInit {
  private assets = { scripts: [] as string[], styles: [] as string[] };

  constructor(
    private readonly adapter: HttpAdapterHost,
    private readonly branding: BrandingService,
    @Inject(CONFIG) private readonly config: Pick<Config, 'public'>,
  ) {}

  async onModuleInit(): Promise<void> {
    // The worker has no server, and so no pages.
    if (!this.adapter.httpAdapter) return;
    this.assets = filesOf((await loadPageBundle()).manifest, 'docs/main.tsx');
  }

  @Get('docs')
  async page(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const { brand } = await this.branding.resolved(request.ctx.tenantId);
    const html = docsPage({
      name: brand.name,
      logo: brand.logo.light ?? brand.logo.dark,
      darkLogo: brand.logo.dark,
      colorScheme: brand.colorScheme,
      favicon: brand.favicon,
      assets: this.assets,
    });
    const body = Buffer.from(html);
    sendPage(request, reply, {
      status: 200,
      redirect: null,
      html: body,
      headers: {
        ...safetyHeaders(this.config.public.scheme),
        'cache-control': 'public, no-cache',
        'content-security-policy': POLICY,
        'content-type': 'text/html; charset=utf-8',
        etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
      },
    });
  }
}
