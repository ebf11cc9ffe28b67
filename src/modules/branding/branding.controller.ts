import { Controller, Delete, Get, Headers, Patch, Post, Put, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { Context, Input, Operation } from '#kernel/access/operation.js';
import type { Ctx } from '#kernel/context/ctx.js';
import { checkIfMatch } from '#kernel/http/operation.interceptor.js';
import { AssetsService } from './assets.service.js';
import {
  AssetIn,
  AssetOut,
  BrandOut,
  BrandPatch,
  BrandPut,
  BrandQuery,
  BrandWriteQuery,
} from './branding.dto.js';
import { brandingErrors } from './branding.errors.js';
import { BrandingService } from './branding.service.js';
import { readUpload } from './read-upload.js';

type WriteQuery = z.infer<typeof BrandWriteQuery>;

@Controller('api/v1/whitelabel')
export class BrandingController {
  constructor(
    private readonly branding: BrandingService,
    private readonly assets: AssetsService,
  ) {}

  @Get('config')
  @Operation({
    id: 'getBrand',
    summary: 'Get the brand',
    scope: 'read:branding',
    in: { query: BrandQuery },
    out: BrandOut,
    etag: true,
  })
  get(@Context() ctx: Ctx, @Input('query') { resolved }: z.infer<typeof BrandQuery>) {
    return this.branding.get(ctx, resolved);
  }

  @Put('config')
  @Operation({
    id: 'replaceBrand',
    summary: 'Replace the brand; what is not named is inherited',
    scope: 'write:branding',
    in: { query: BrandWriteQuery, body: BrandPut },
    out: BrandOut,
    etag: true,
    problems: [brandingErrors.assetMissing],
    events: ['branding.updated', 'branding.drafted'],
  })
  replace(
    @Context() ctx: Ctx,
    @Input('query') { draft }: WriteQuery,
    @Input('body') body: BrandPatch,
    @Headers('if-match') ifMatch: string | undefined,
  ) {
    return this.branding.write(ctx, body, {
      replace: true,
      draft,
      check: (current) => checkIfMatch(ifMatch, current),
    });
  }

  @Patch('config')
  @Operation({
    id: 'updateBrand',
    summary: 'Change parts of the brand',
    scope: 'write:branding',
    in: { query: BrandWriteQuery, body: BrandPatch },
    out: BrandOut,
    etag: true,
    problems: [brandingErrors.assetMissing],
    events: ['branding.updated', 'branding.drafted'],
  })
  update(
    @Context() ctx: Ctx,
    @Input('query') { draft }: WriteQuery,
    @Input('body') body: BrandPatch,
    @Headers('if-match') ifMatch: string | undefined,
  ) {
    return this.branding.write(ctx, body, {
      replace: false,
      draft,
      check: (current) => checkIfMatch(ifMatch, current),
    });
  }

  @Post('config/publish')
  @Operation({
    id: 'publishBrandDraft',
    summary: 'Publish the draft',
    scope: 'write:branding',
    out: BrandOut,
    problems: [brandingErrors.noDraft],
    events: ['branding.updated'],
  })
  publish(@Context() ctx: Ctx) {
    return this.branding.publish(ctx);
  }

  @Delete('config/draft')
  @Operation({
    id: 'discardBrandDraft',
    summary: 'Discard the draft',
    scope: 'write:branding',
    out: null,
    events: ['branding.draft_discarded'],
  })
  discard(@Context() ctx: Ctx) {
    return this.branding.discardDraft(ctx);
  }

  @Post('assets')
  @Operation({
    id: 'uploadAsset',
    summary: 'Upload an image',
    scope: 'write:branding',
    in: { body: AssetIn },
    out: AssetOut,
    status: 201,
    problems: [brandingErrors.assetRefused],
    events: ['asset.created'],
    multipart: true,
    notIdempotent: 'the same image is the same asset however often it is sent',
    cost: 10,
  })
  async upload(@Context() ctx: Ctx, @Req() request: FastifyRequest) {
    const { bytes, purpose } = await readUpload(request);
    return this.assets.upload(ctx, bytes, purpose);
  }
}
