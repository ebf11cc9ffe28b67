import { Controller, Get } from '@nestjs/common';
import { Context, Operation } from '#kernel/access/operation.js';
import type { Ctx } from '#kernel/context/ctx.js';
import { StorefrontOut } from './storefront.dto.js';
import { StorefrontService } from './storefront.service.js';

@Controller('api/v1/storefront')
export class StorefrontController {
  constructor(private readonly storefront: StorefrontService) {}

  @Get()
  @Operation({
    id: 'getStorefront',
    summary: 'What frames every page: brand, announcement, who is signed in',
    scope: 'public',
    out: StorefrontOut,
    whileSuspended: true,
  })
  get(@Context() ctx: Ctx): Promise<StorefrontOut> {
    return this.storefront.get(ctx);
  }
}
