import { Controller, Get, Headers, Patch, Post } from '@nestjs/common';
import type { z } from 'zod';
import { plans } from '#config/plans.js';
import { Context, Input, Operation } from '#kernel/access/operation.js';
import type { Ctx } from '#kernel/context/ctx.js';
import { checkIfMatch } from '#kernel/http/operation.interceptor.js';
import { PageQuery } from '#kernel/http/schemas.js';
import {
  PlanList,
  ResellerCreated,
  ResellerIn,
  ResellerPage,
  SlugCheck,
  SlugQuery,
  SuspendIn,
  TenantCreated,
  TenantIn,
  TenantOut,
  TenantPage,
  TenantParams,
  TenantPatch,
  TenantQuery,
  TenantUsage,
} from './organisations.dto.js';
import { organisationErrors } from './organisations.errors.js';
import { ResellersService } from './resellers.service.js';
import { SlugsService } from './slugs.service.js';
import { TenantsService } from './tenants.service.js';
import { TenantStatusService } from './tenant-status.service.js';
import { TenantUsageService } from './tenant-usage.service.js';

type Params = z.infer<typeof TenantParams>;
const { slugTaken, externalIdTaken, statusConflict, suspendedAbove } = organisationErrors;

@Controller('api/v1')
export class OrganisationsController {
  constructor(
    private readonly tenants: TenantsService,
    private readonly status: TenantStatusService,
    private readonly slugs: SlugsService,
    private readonly usage: TenantUsageService,
    private readonly resellers: ResellersService,
  ) {}

  @Post('tenants')
  @Operation({
    id: 'createTenant',
    summary: 'Provision a tenant',
    scope: 'write:tenants',
    in: { body: TenantIn },
    out: TenantCreated,
    status: 201,
    problems: [slugTaken, externalIdTaken],
    events: ['tenant.created', 'member.invited'],
  })
  create(@Context() ctx: Ctx, @Input('body') body: TenantIn) {
    return this.tenants.create(ctx, body);
  }

  @Get('tenants')
  @Operation({
    id: 'listTenants',
    summary: 'List your tenants',
    scope: 'read:tenants',
    in: { query: TenantQuery },
    out: TenantPage,
  })
  list(@Context() ctx: Ctx, @Input('query') query: TenantQuery) {
    return this.tenants.list(ctx, query);
  }

  @Get('plans')
  @Operation({
    id: 'listPlans',
    summary: 'List the plans and what they allow',
    scope: 'read:tenants',
    out: PlanList,
  })
  listPlans(): PlanList {
    return { data: [...plans].map(([id, { name, quotas }]) => ({ id, name, quotas })) };
  }

  @Get('tenants/slug-check')
  @Operation({
    id: 'checkSlug',
    summary: 'Whether a slug is free, and one that is',
    scope: 'write:tenants',
    in: { query: SlugQuery },
    out: SlugCheck,
  })
  checkSlug(@Input('query') { slug }: z.infer<typeof SlugQuery>) {
    return this.slugs.check(slug);
  }

  @Get('tenants/:id')
  @Operation({
    id: 'getTenant',
    summary: 'Get a tenant',
    scope: 'read:tenants',
    in: { params: TenantParams },
    out: TenantOut,
    etag: true,
  })
  get(@Context() ctx: Ctx, @Input('params') { id }: Params) {
    return this.tenants.get(ctx, id);
  }

  @Get('tenants/:id/usage')
  @Operation({
    id: 'getTenantUsage',
    summary: 'What a tenant uses of its quotas',
    scope: 'read:tenants',
    in: { params: TenantParams },
    out: TenantUsage,
  })
  usageOf(@Context() ctx: Ctx, @Input('params') { id }: Params) {
    return this.usage.of(ctx, id);
  }

  @Patch('tenants/:id')
  @Operation({
    id: 'updateTenant',
    summary: 'Change a tenant',
    scope: 'write:tenants',
    in: { params: TenantParams, body: TenantPatch },
    out: TenantOut,
    etag: true,
    problems: [externalIdTaken],
    events: ['tenant.updated'],
  })
  update(
    @Context() ctx: Ctx,
    @Input('params') { id }: Params,
    @Input('body') body: TenantPatch,
    @Headers('if-match') ifMatch: string | undefined,
  ) {
    return this.tenants.update(ctx, id, body, (current) => checkIfMatch(ifMatch, current));
  }

  @Post('tenants/:id/suspend')
  @Operation({
    id: 'suspendTenant',
    summary: 'Suspend a tenant',
    scope: 'write:tenants',
    in: { params: TenantParams, body: SuspendIn },
    out: TenantOut,
    problems: [statusConflict, suspendedAbove],
    events: ['tenant.suspended'],
  })
  suspend(
    @Context() ctx: Ctx,
    @Input('params') { id }: Params,
    @Input('body') { reason }: z.infer<typeof SuspendIn>,
  ) {
    return this.status.suspend(ctx, id, reason);
  }

  @Post('tenants/:id/resume')
  @Operation({
    id: 'resumeTenant',
    summary: 'Resume a suspended or closing tenant',
    scope: 'write:tenants',
    in: { params: TenantParams },
    out: TenantOut,
    problems: [statusConflict, suspendedAbove],
    events: ['tenant.resumed'],
  })
  resume(@Context() ctx: Ctx, @Input('params') { id }: Params) {
    return this.status.resume(ctx, id);
  }

  @Post('tenants/:id/close')
  @Operation({
    id: 'closeTenant',
    summary: 'Close a tenant after 30 days',
    scope: 'write:tenants',
    in: { params: TenantParams },
    out: TenantOut,
    problems: [statusConflict],
    events: ['tenant.closing'],
  })
  close(@Context() ctx: Ctx, @Input('params') { id }: Params) {
    return this.status.close(ctx, id);
  }

  @Post('resellers')
  @Operation({
    id: 'createReseller',
    summary: 'Create a reseller',
    scope: 'write:resellers',
    in: { body: ResellerIn },
    out: ResellerCreated,
    status: 201,
    problems: [slugTaken],
    events: ['reseller.created', 'api_key.created', 'member.invited'],
  })
  createReseller(@Context() ctx: Ctx, @Input('body') body: ResellerIn) {
    return this.resellers.create(ctx, body);
  }

  @Get('resellers')
  @Operation({
    id: 'listResellers',
    summary: 'List resellers',
    scope: 'read:resellers',
    in: { query: PageQuery },
    out: ResellerPage,
  })
  listResellers(@Context() ctx: Ctx, @Input('query') query: z.infer<typeof PageQuery>) {
    return this.resellers.list(ctx, query);
  }
}
