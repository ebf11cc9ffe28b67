import { Controller, Headers, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Context, Input, Operation } from '#kernel/access/operation.js';
import type { Ctx } from '#kernel/context/ctx.js';
import { identityErrors } from '../identity.errors.js';
import { SessionCookieService } from '../sessions/session-cookie.service.js';
import { SessionOut } from '../sessions/sessions.dto.js';
import { AcceptInvitationService } from './accept-invitation.service.js';
import { AcceptInvitationIn, InvitationLookup, InvitationOut } from './invitations.dto.js';

@Controller('api/v1/invitations')
export class InvitationsController {
  constructor(
    private readonly invitations: AcceptInvitationService,
    private readonly cookie: SessionCookieService,
  ) {}

  @Post('lookup')
  @Operation({
    id: 'lookUpInvitation',
    summary: 'Whom an invitation is for',
    scope: 'public',
    in: { body: InvitationLookup },
    out: InvitationOut,
    problems: [identityErrors.invitationInvalid],
    events: { none: 'it only reads; the link is in the body so that no log holds it' },
    whileSuspended: true,
    notIdempotent: 'it only reads',
  })
  lookUp(@Context() ctx: Ctx, @Input('body') { token }: InvitationLookup) {
    return this.invitations.lookUp(ctx, token);
  }

  @Post('accept')
  @Operation({
    id: 'acceptInvitation',
    summary: 'Set a password with an invitation and sign in',
    scope: 'public',
    in: { body: AcceptInvitationIn },
    out: SessionOut,
    status: 201,
    problems: [identityErrors.invitationInvalid, identityErrors.ssoRequired],
    events: ['member.joined', 'session.created'],
    whileSuspended: true,
    notIdempotent: 'each sign-in makes a session of its own',
  })
  async accept(
    @Context() ctx: Ctx,
    @Input('body') body: AcceptInvitationIn,
    @Headers('user-agent') agent: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionOut> {
    return this.cookie.handOver(reply, await this.invitations.accept(ctx, body, agent ?? null));
  }
}
