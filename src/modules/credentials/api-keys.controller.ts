import { Controller, Delete, Get, Patch, Post } from '@nestjs/common';
import type { z } from 'zod';
import { Context, Input, Operation } from '#kernel/access/operation.js';
import type { Ctx } from '#kernel/context/ctx.js';
import { PageQuery } from '#kernel/http/schemas.js';
import {
  ApiKeyCreated,
  ApiKeyIn,
  ApiKeyOut,
  ApiKeyPage,
  ApiKeyParams,
  ApiKeyPatch,
  ApiKeyRotateIn,
} from './api-keys.dto.js';
import { ApiKeysService } from './api-keys.service.js';
import { credentialErrors } from './credentials.errors.js';

type Params = z.infer<typeof ApiKeyParams>;
const { keySuspended, notByApp, notYourKey, scopeBeyondYours } = credentialErrors;

@Controller('api/v1/api-keys')
export class ApiKeysController {
  constructor(private readonly apiKeys: ApiKeysService) {}

  @Get()
  @Operation({
    id: 'listApiKeys',
    summary: 'List API keys',
    scope: 'read:api_keys',
    in: { query: PageQuery },
    out: ApiKeyPage,
  })
  list(@Context() ctx: Ctx, @Input('query') query: z.infer<typeof PageQuery>) {
    return this.apiKeys.list(ctx, query);
  }

  @Post()
  @Operation({
    id: 'createApiKey',
    summary: 'Create an API key',
    scope: 'write:api_keys',
    in: { body: ApiKeyIn },
    out: ApiKeyCreated,
    status: 201,
    problems: [notByApp, scopeBeyondYours],
    events: ['api_key.created'],
  })
  create(@Context() ctx: Ctx, @Input('body') body: ApiKeyIn) {
    return this.apiKeys.create(ctx, body);
  }

  @Get(':id')
  @Operation({
    id: 'getApiKey',
    summary: 'Get an API key',
    scope: 'read:api_keys',
    in: { params: ApiKeyParams },
    out: ApiKeyOut,
  })
  get(@Context() ctx: Ctx, @Input('params') { id }: Params) {
    return this.apiKeys.get(ctx, id);
  }

  @Patch(':id')
  @Operation({
    id: 'updateApiKey',
    summary: 'Change an API key',
    scope: 'write:api_keys',
    in: { params: ApiKeyParams, body: ApiKeyPatch },
    out: ApiKeyOut,
    problems: [notByApp, scopeBeyondYours, keySuspended],
    events: ['api_key.updated'],
  })
  update(@Context() ctx: Ctx, @Input('params') { id }: Params, @Input('body') body: ApiKeyPatch) {
    return this.apiKeys.update(ctx, id, body);
  }

  @Post(':id/rotate')
  @Operation({
    id: 'rotateApiKey',
    summary: 'Give an API key a new secret; the present one works on for an overlap',
    scope: 'write:api_keys',
    in: { params: ApiKeyParams, body: ApiKeyRotateIn },
    out: ApiKeyCreated,
    problems: [notByApp, notYourKey, scopeBeyondYours],
    events: ['api_key.rotated'],
  })
  rotate(@Context() ctx: Ctx, @Input('params') { id }: Params, @Input('body') body: ApiKeyRotateIn) {
    return this.apiKeys.rotate(ctx, id, body);
  }

  @Delete(':id')
  @Operation({
    id: 'revokeApiKey',
    summary: 'Revoke an API key',
    scope: 'write:api_keys',
    in: { params: ApiKeyParams },
    out: null,
    problems: [scopeBeyondYours],
    events: ['api_key.revoked'],
    cost: 0,
  })
  revoke(@Context() ctx: Ctx, @Input('params') { id }: Params) {
    return this.apiKeys.revoke(ctx, id);
  }
}
