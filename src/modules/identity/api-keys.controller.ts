import { Controller, Delete, Get, Post } from '@nestjs/common';
import type { z } from 'zod';
import { Context, Input, Operation } from '#kernel/access/operation.js';
import type { Ctx } from '#kernel/context/ctx.js';
import { PageQuery } from '#kernel/http/schemas.js';
import { ApiKeysService } from './api-keys.service.js';
import { ApiKeyCreated, ApiKeyIn, ApiKeyPage, ApiKeyParams } from './identity.dto.js';
import { identityErrors } from './identity.errors.js';

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
    problems: [identityErrors.scopeBeyondYours],
    events: ['api_key.created'],
  })
  create(@Context() ctx: Ctx, @Input('body') body: ApiKeyIn) {
    return this.apiKeys.create(ctx, body);
  }

  @Delete(':id')
  @Operation({
    id: 'revokeApiKey',
    summary: 'Revoke an API key',
    scope: 'write:api_keys',
    in: { params: ApiKeyParams },
    out: null,
    events: ['api_key.revoked'],
  })
  revoke(@Context() ctx: Ctx, @Input('params') { id }: z.infer<typeof ApiKeyParams>) {
    return this.apiKeys.revoke(ctx, id);
  }
}
