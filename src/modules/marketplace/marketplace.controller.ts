import { Controller, Delete, Get, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import { Context, Input, Operation } from '#kernel/access/operation.js';
import type { Ctx } from '#kernel/context/ctx.js';
import { kernelErrors } from '#kernel/errors/kernel.errors.js';
import { InstallIn } from './installs.dto.js';
import { InstallsService } from './installs.service.js';
import type { ListingKind } from './listings.types.js';
import {
  CategoryList,
  InstallOut,
  ListingDetail,
  ListingPage,
  ListingParams,
  ListingQuery,
  MarketplaceHome,
  VoteOut,
} from './marketplace.dto.js';
import { marketplaceErrors } from './marketplace.errors.js';
import { MarketplaceService } from './marketplace.service.js';
import { pathsPerKind, RouteKind } from './route-kind.js';

type Params = z.infer<typeof ListingParams>;
const { available, comingSoon, installNotAllowed, invalidConfiguration, tenantNeeded } = marketplaceErrors;

@Controller('api/v1/marketplace')
export class MarketplaceController {
  constructor(
    private readonly marketplace: MarketplaceService,
    private readonly installs: InstallsService,
  ) {}

  @Get('home')
  @Operation({
    id: 'getMarketplaceHome',
    summary: 'What the home page shows',
    scope: 'public',
    out: MarketplaceHome,
    etag: true,
  })
  home(@Context() ctx: Ctx) {
    return this.marketplace.home(ctx);
  }

  @Get('categories')
  @Operation({
    id: 'listCategories',
    summary: 'Categories with their counts',
    scope: 'public',
    out: CategoryList,
    etag: true,
  })
  categories(@Context() ctx: Ctx) {
    return this.marketplace.listCategories(ctx);
  }

  @Get(pathsPerKind())
  @Operation({
    id: 'listListings',
    summary: 'Search and browse the catalogue',
    scope: 'public',
    in: { query: ListingQuery },
    out: ListingPage,
    problems: [kernelErrors.invalidQuery, kernelErrors.invalidCursor],
    etag: true,
  })
  list(@Context() ctx: Ctx, @RouteKind() kind: ListingKind | null, @Input('query') query: ListingQuery) {
    return this.marketplace.search(ctx, query, kind);
  }

  @Get(pathsPerKind('/:slug'))
  @Operation({
    id: 'getListing',
    summary: 'A listing with its permissions and its form',
    scope: 'public',
    in: { params: ListingParams },
    out: ListingDetail,
    etag: true,
  })
  get(@Context() ctx: Ctx, @RouteKind() kind: ListingKind | null, @Input('params') { slug }: Params) {
    return this.marketplace.get(ctx, slug, kind);
  }

  @Post(pathsPerKind('/:slug/install'))
  @Operation({
    id: 'installListing',
    summary: 'Install a listing; 200 where it is installed already',
    scope: 'write:installs',
    in: { params: ListingParams, body: InstallIn },
    out: InstallOut,
    status: 201,
    repeated: 200,
    problems: [comingSoon, installNotAllowed, invalidConfiguration, tenantNeeded, kernelErrors.quotaExceeded],
    events: ['install.created'],
  })
  async install(
    @Context() ctx: Ctx,
    @RouteKind() kind: ListingKind | null,
    @Input('params') { slug }: Params,
    @Input('body') body: InstallIn,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const { install, created } = await this.installs.install(ctx, slug, kind, body.configuration ?? {});
    if (!created) reply.status(200);
    return install;
  }

  @Delete(pathsPerKind('/:slug/uninstall'))
  @Operation({
    id: 'uninstallListing',
    summary: 'Uninstall a listing; its data stays for 30 days',
    scope: 'write:installs',
    in: { params: ListingParams },
    out: null,
    problems: [installNotAllowed],
    events: ['install.removed'],
  })
  uninstall(@Context() ctx: Ctx, @RouteKind() kind: ListingKind | null, @Input('params') { slug }: Params) {
    return this.installs.uninstall(ctx, slug, kind);
  }

  @Post(pathsPerKind('/:slug/votes'))
  @Operation({
    id: 'voteForListing',
    summary: 'Vote for what is still to come',
    scope: 'read:listings',
    in: { params: ListingParams },
    out: VoteOut,
    status: 201,
    problems: [available, tenantNeeded],
    events: ['listing.voted'],
  })
  vote(@Context() ctx: Ctx, @RouteKind() kind: ListingKind | null, @Input('params') { slug }: Params) {
    return this.marketplace.vote(ctx, slug, kind);
  }
}
