import { Controller, Delete, Get, Post } from '@nestjs/common';
import type { z } from 'zod';
import { Context, Input, Operation } from '#kernel/access/operation.js';
import type { Ctx } from '#kernel/context/ctx.js';
import { kernelErrors } from '#kernel/errors/kernel.errors.js';
import { PageQuery } from '#kernel/http/schemas.js';
import { DomainIn, DomainOut, DomainPage, DomainParams } from './domains.dto.js';
import { domainErrors } from './domains.errors.js';
import { DomainsService } from './domains.service.js';

type Params = z.infer<typeof DomainParams>;
const { domainExists, domainNotVerified, domainTaken, hostnameRefused, tenantNeeded } = domainErrors;

@Controller('api/v1/whitelabel')
export class DomainsController {
  constructor(private readonly domains: DomainsService) {}

  @Post('domain')
  @Operation({
    id: 'addDomain',
    summary: 'Add a custom domain',
    scope: 'write:domains',
    in: { body: DomainIn },
    out: DomainOut,
    status: 201,
    problems: [domainExists, domainTaken, hostnameRefused, tenantNeeded, kernelErrors.quotaExceeded],
    events: ['domain.created', 'domain.verified'],
  })
  add(@Context() ctx: Ctx, @Input('body') { hostname }: z.infer<typeof DomainIn>) {
    return this.domains.add(ctx, hostname);
  }

  @Get('domains')
  @Operation({
    id: 'listDomains',
    summary: 'List custom domains',
    scope: 'read:domains',
    in: { query: PageQuery },
    out: DomainPage,
  })
  list(@Context() ctx: Ctx, @Input('query') query: z.infer<typeof PageQuery>) {
    return this.domains.list(ctx, query);
  }

  @Get('domains/:id')
  @Operation({
    id: 'getDomain',
    summary: 'Get a custom domain',
    scope: 'read:domains',
    in: { params: DomainParams },
    out: DomainOut,
  })
  get(@Context() ctx: Ctx, @Input('params') { id }: Params) {
    return this.domains.get(ctx, id);
  }

  @Delete('domains/:id')
  @Operation({
    id: 'removeDomain',
    summary: 'Remove a custom domain',
    scope: 'write:domains',
    in: { params: DomainParams },
    out: null,
    events: ['domain.removed'],
  })
  remove(@Context() ctx: Ctx, @Input('params') { id }: Params) {
    return this.domains.remove(ctx, id);
  }

  @Post('domains/:id/verify')
  @Operation({
    id: 'verifyDomain',
    summary: 'Check a custom domain now',
    scope: 'write:domains',
    in: { params: DomainParams },
    out: DomainOut,
    status: 202,
    events: { none: 'the check that it schedules writes them' },
    cost: 5,
  })
  verify(@Context() ctx: Ctx, @Input('params') { id }: Params) {
    return this.domains.verify(ctx, id);
  }

  @Post('domains/:id/primary')
  @Operation({
    id: 'setPrimaryDomain',
    summary: 'Make a custom domain the primary one',
    scope: 'write:domains',
    in: { params: DomainParams },
    out: DomainOut,
    problems: [domainNotVerified],
    events: ['domain.primary_changed'],
  })
  setPrimary(@Context() ctx: Ctx, @Input('params') { id }: Params) {
    return this.domains.setPrimary(ctx, id);
  }
}
