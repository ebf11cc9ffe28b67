import { Controller, Delete, Get, Patch, Post } from '@nestjs/common';
import type { z } from 'zod';
import { Context, Input, Operation } from '#kernel/access/operation.js';
import type { Ctx } from '#kernel/context/ctx.js';
import { kernelErrors } from '#kernel/errors/kernel.errors.js';
import { identityErrors } from '../identity.errors.js';
import { InvitationsService } from './invitations.service.js';
import {
  MemberIn,
  MemberInvited,
  MemberOut,
  MemberPage,
  MemberParams,
  MemberPatch,
  MemberQuery,
} from './members.dto.js';
import { MembersService } from './members.service.js';

type Params = z.infer<typeof MemberParams>;

@Controller('api/v1/members')
export class MembersController {
  constructor(
    private readonly members: MembersService,
    private readonly invitations: InvitationsService,
  ) {}

  @Get()
  @Operation({
    id: 'listMembers',
    summary: 'List members',
    scope: 'read:members',
    in: { query: MemberQuery },
    out: MemberPage,
  })
  list(@Context() ctx: Ctx, @Input('query') query: MemberQuery) {
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
    return this.invitations.invite(ctx, body);
  }

  @Get(':id')
  @Operation({
    id: 'getMember',
    summary: 'Get a member',
    scope: 'read:members',
    in: { params: MemberParams },
    out: MemberOut,
  })
  get(@Context() ctx: Ctx, @Input('params') { id }: Params) {
    return this.members.get(ctx, id);
  }

  @Patch(':id')
  @Operation({
    id: 'updateMember',
    summary: 'Change the role or the name of a member',
    scope: 'write:members',
    in: { params: MemberParams, body: MemberPatch },
    out: MemberOut,
    problems: [identityErrors.lastOwner, identityErrors.roleBeyondYours, identityErrors.roleNotHere],
    events: ['member.updated'],
  })
  update(@Context() ctx: Ctx, @Input('params') { id }: Params, @Input('body') body: MemberPatch) {
    return this.members.update(ctx, id, body);
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
  remove(@Context() ctx: Ctx, @Input('params') { id }: Params) {
    return this.members.remove(ctx, id);
  }

  @Post(':id/invitations')
  @Operation({
    id: 'resendInvitation',
    summary: 'Invite a member again; the links before end',
    scope: 'write:members',
    in: { params: MemberParams },
    out: MemberInvited,
    status: 201,
    problems: [identityErrors.alreadyJoined, identityErrors.roleBeyondYours],
    events: ['member.invited'],
  })
  resend(@Context() ctx: Ctx, @Input('params') { id }: Params) {
    return this.invitations.resend(ctx, id);
  }
}
