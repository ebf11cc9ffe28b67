import { Controller, Get, Headers, Param, Res, StreamableFile } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Context, Public } from '#kernel/access/operation.js';
import type { Ctx } from '#kernel/context/ctx.js';
import { kernelErrors } from '#kernel/errors/kernel.errors.js';
import { AssetsService } from './assets.service.js';
import { BrandingService } from './branding.service.js';

/** The brand as the browser loads it. */
@Public()
@Controller()
export class ThemeController {
  constructor(
    private readonly branding: BrandingService,
    private readonly assets: AssetsService,
  ) {}

  @Get('theme.css')
  async theme(
    @Context() ctx: Ctx,
    @Headers('if-none-match') known: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string | undefined> {
    const { css, cssEtag: etag } = await this.branding.resolved(ctx.tenantId);
    reply.header('etag', etag).header('cache-control', 'public, no-cache').header('vary', 'Host');
    if (known === etag) {
      reply.status(304);
      return undefined;
    }
    reply.type('text/css; charset=utf-8');
    return css;
  }

  @Get('assets/:file')
  async asset(
    @Context() ctx: Ctx,
    @Param('file') file: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const object = await this.assets.read(ctx, file);
    if (!object) throw kernelErrors.notFound();
    reply
      .header('cache-control', 'public, max-age=31536000, immutable')
      .header('x-content-type-options', 'nosniff')
      // An SVG opened by itself is a document: nothing in it may run.
      .header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; sandbox");
    return new StreamableFile(object.body, { type: object.contentType, length: object.size });
  }
}
