import { Controller, Delete, Get, Patch, Post } from '@nestjs/common';
import type { z } from 'zod';
import { Context, Input, Operation } from '#kernel/access/operation.js';
import type { Ctx } from '#kernel/context/ctx.js';
import { PageQuery } from '#kernel/http/schemas.js';
import {
  AppCreated,
  AppIn,
  AppOut,
  AppPage,
  AppParams,
  AppPatch,
  AppSecretCreated,
  AppSecretIn,
  AppWebhookSecret,
} from './apps.dto.js';
import { AppsService } from './apps.service.js';
import { developerErrors } from './developers.errors.js';

type Params = z.infer<typeof AppParams>;
const { appScopeBeyondYours, noSecret, noWebhook, redirectUriInvalid, redirectUriMissing } = developerErrors;

@Controller('api/v1/developer/apps')
export class AppsController {
  constructor(private readonly apps: AppsService) {}

  @Get()
  @Operation({
    id: 'listApps',
    summary: 'List your apps',
    scope: 'read:apps',
    in: { query: PageQuery },
    out: AppPage,
  })
  list(@Context() ctx: Ctx, @Input('query') query: z.infer<typeof PageQuery>) {
    return this.apps.list(ctx, query);
  }

  @Post()
  @Operation({
    id: 'createApp',
    summary: 'Register an app',
    scope: 'write:apps',
    in: { body: AppIn },
    out: AppCreated,
    status: 201,
    problems: [redirectUriInvalid, redirectUriMissing, appScopeBeyondYours],
    events: ['app.created'],
  })
  create(@Context() ctx: Ctx, @Input('body') body: AppIn) {
    return this.apps.create(ctx, body);
  }

  @Get(':id')
  @Operation({
    id: 'getApp',
    summary: 'Get an app',
    scope: 'read:apps',
    in: { params: AppParams },
    out: AppOut,
  })
  get(@Context() ctx: Ctx, @Input('params') { id }: Params) {
    return this.apps.get(ctx, id);
  }

  @Patch(':id')
  @Operation({
    id: 'updateApp',
    summary: 'Change an app',
    scope: 'write:apps',
    in: { params: AppParams, body: AppPatch },
    out: AppOut,
    problems: [redirectUriInvalid, redirectUriMissing, appScopeBeyondYours],
    events: ['app.updated'],
  })
  update(@Context() ctx: Ctx, @Input('params') { id }: Params, @Input('body') body: AppPatch) {
    return this.apps.update(ctx, id, body);
  }

  @Post(':id/secrets')
  @Operation({
    id: 'rotateAppSecret',
    summary: 'Give an app a new client secret; the present one works on for an overlap',
    scope: 'write:apps',
    in: { params: AppParams, body: AppSecretIn },
    out: AppSecretCreated,
    status: 201,
    problems: [noSecret, appScopeBeyondYours],
    events: ['app.secret_rotated'],
  })
  rotateSecret(@Context() ctx: Ctx, @Input('params') { id }: Params, @Input('body') body: AppSecretIn) {
    return this.apps.rotateSecret(ctx, id, body);
  }

  @Post(':id/webhook-secret')
  @Operation({
    id: 'rotateAppWebhookSecret',
    summary: 'Give an app a new secret for its webhooks',
    scope: 'write:apps',
    in: { params: AppParams },
    out: AppWebhookSecret,
    status: 201,
    problems: [noWebhook],
    events: ['app.webhook_secret_rotated'],
  })
  rotateWebhookSecret(@Context() ctx: Ctx, @Input('params') { id }: Params) {
    return this.apps.rotateWebhookSecret(ctx, id);
  }

  @Delete(':id')
  @Operation({
    id: 'deleteApp',
    summary: 'Delete an app, and with it what was allowed to it',
    scope: 'write:apps',
    in: { params: AppParams },
    out: null,
    events: ['app.deleted'],
  })
  remove(@Context() ctx: Ctx, @Input('params') { id }: Params) {
    return this.apps.remove(ctx, id);
  }
}
