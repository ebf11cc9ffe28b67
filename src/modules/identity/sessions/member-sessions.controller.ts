import { Controller, Delete, Get } from '@nestjs/common';
import type { z } from 'zod';
import { Context, Input, Operation } from '#kernel/access/operation.js';
import type { Ctx } from '#kernel/context/ctx.js';
import { PageQuery } from '#kernel/http/schemas.js';
import { identityErrors } from '../identity.errors.js';
import { MemberParams } from '../members/members.dto.js';
import { DevicePage } from './sessions.dto.js';
import { SessionsService } from './sessions.service.js';

type Params = z.infer<typeof MemberParams>;

/** Sessions of others; one alone is ended by its id, as one's own is. */
@Controller('api/v1/members/:id/sessions')
export class MemberSessionsController {
  constructor(private readonly sessions: SessionsService) {}

  @Get()
  @Operation({
    id: 'listMemberSessions',
    summary: 'List where a member is signed in',
    scope: 'write:members',
    in: { params: MemberParams, query: PageQuery },
    out: DevicePage,
  })
  list(
    @Context() ctx: Ctx,
    @Input('params') { id }: Params,
    @Input('query') query: z.infer<typeof PageQuery>,
  ) {
    return this.sessions.listOfMember(ctx, id, query);
  }

  @Delete()
  @Operation({
    id: 'endMemberSessions',
    summary: 'Sign a member out everywhere',
    scope: 'write:members',
    in: { params: MemberParams },
    out: null,
    problems: [identityErrors.roleBeyondYours],
    events: ['session.ended'],
    cost: 0,
  })
  endAll(@Context() ctx: Ctx, @Input('params') { id }: Params) {
    return this.sessions.endAllOfMember(ctx, id);
  }
}
