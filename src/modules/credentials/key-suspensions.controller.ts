import { Controller, Post } from '@nestjs/common';
import type { z } from 'zod';
import { Context, Input, Operation } from '#kernel/access/operation.js';
import type { Ctx } from '#kernel/context/ctx.js';
import { ApiKeyOut, ApiKeyParams } from './api-keys.dto.js';
import { credentialErrors } from './credentials.errors.js';
import { KeySuspensionsService } from './key-suspensions.service.js';

@Controller('api/v1/api-keys')
export class KeySuspensionsController {
  constructor(private readonly suspensions: KeySuspensionsService) {}

  @Post(':id/reinstate')
  @Operation({
    id: 'reinstateApiKey',
    summary: 'Let an API key work again that was suspended for going far beyond its limit',
    scope: 'write:api_keys',
    in: { params: ApiKeyParams },
    out: ApiKeyOut,
    problems: [credentialErrors.scopeBeyondYours, credentialErrors.rotateToReinstate],
    events: ['api_key.reinstated'],
  })
  reinstate(@Context() ctx: Ctx, @Input('params') { id }: z.infer<typeof ApiKeyParams>) {
    return this.suspensions.reinstate(ctx, id);
  }
}
