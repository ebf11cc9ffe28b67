import { Controller, Delete, Get } from '@nestjs/common';
import type { z } from 'zod';
import { Context, Input, Operation } from '#kernel/access/operation.js';
import type { Ctx } from '#kernel/context/ctx.js';
import { PageQuery } from '#kernel/http/schemas.js';
import { AuthorizedAppPage, AuthorizedAppParams } from './authorized-apps.dto.js';
import { AuthorizedAppsService } from './authorized-apps.service.js';

@Controller('api/v1/oauth/authorized-apps')
export class AuthorizedAppsController {
  constructor(private readonly authorizedApps: AuthorizedAppsService) {}

  @Get()
  @Operation({
    id: 'listAuthorizedApps',
    summary: 'List the apps that may act for you; for admins and owners, for anybody here',
    scope: 'read:authorized_apps',
    in: { query: PageQuery },
    out: AuthorizedAppPage,
  })
  list(@Context() ctx: Ctx, @Input('query') query: z.infer<typeof PageQuery>) {
    return this.authorizedApps.list(ctx, query);
  }

  @Delete(':id')
  @Operation({
    id: 'revokeAuthorizedApp',
    summary: 'Take away the access of an app; its tokens are refused from the next request on',
    scope: 'write:authorized_apps',
    in: { params: AuthorizedAppParams },
    out: null,
    events: ['authorized_app.revoked'],
  })
  revoke(@Context() ctx: Ctx, @Input('params') { id }: z.infer<typeof AuthorizedAppParams>) {
    return this.authorizedApps.revoke(ctx, id);
  }
}
