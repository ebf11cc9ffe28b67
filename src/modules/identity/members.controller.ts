import { Controller, Delete, Get, Post } from '@nestjs/common';
import type { z } from 'zod';
import { Context, Input, Operation } from '#kernel/access/operation.js';
import type { Ctx } from '#kernel/context/ctx.js';
import { kernelErrors } from '#kernel/errors/kernel.errors.js';
import { PageQuery } from '#kernel/http/schemas.js';
import { MemberIn, MemberInvited, MemberPage, MemberParams } from './identity.dto.js';
import { identityErrors } from './identity.errors.js';
import { MembersService } from './members.service.js';

@Controller('api/v1/members')
export class MembersController {
  constructor(private readonly members: MembersService) {}

  @Get()
  @Operation({
    id: 'listMembers',
    summary: 'List members',
    scope: 'read:members',
    in: { query: PageQuery },
    out: MemberPage,
  })
  list(@Context() ctx: Ctx, @Input('query') query: z.infer<typeof PageQuery>) {
    return this.members.list(ctx, query);
  }

  @Post()
  @Operation({
    id: 'inviteMember',
    summary: 'Invite a member by e-mail',
    scope: 'write:members',
    in: { body: MemberIn },
    out: MemberInvited,
    status: 201,
    problems: [
      identityErrors.memberExists,
      identityErrors.roleBeyondYours,
      identityErrors.roleNotHere,
      kernelErrors.quotaExceeded,
    ],
    events: ['member.invited'],
  })
  invite(@Context() ctx: Ctx, @Input('body') body: MemberIn) {
    return this.members.invite(ctx, body);
  }

  @Delete(':id')
  @Operation({
    id: 'removeMember',
    summary: 'Remove a member, end the sessions and revoke the keys',
    scope: 'write:members',
    in: { params: MemberParams },
    out: null,
    problems: [identityErrors.lastOwner, identityErrors.roleBeyondYours],
    events: ['member.removed', 'session.ended', 'api_key.revoked'],
  })
  remove(@Context() ctx: Ctx, @Input('params') { id }: z.infer<typeof MemberParams>) {
    return this.members.remove(ctx, id);
  }
}
