import { Controller, Delete, Get, Headers, Inject, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Context, Input, Operation } from '#kernel/access/operation.js';
import { CONFIG, type Config } from '#kernel/config/config.module.js';
import type { Ctx } from '#kernel/context/ctx.js';
import { AcceptInvitationIn, SessionOut, SignInIn } from './identity.dto.js';
import { identityErrors } from './identity.errors.js';
import { MembersService } from './members.service.js';
import { SessionsService, type StartedSession } from './sessions.service.js';

const NOT_REPEATED = 'each sign-in makes a session of its own';

@Controller('api/v1')
export class SessionsController {
  constructor(
    private readonly sessions: SessionsService,
    private readonly members: MembersService,
    @Inject(CONFIG) private readonly config: Pick<Config, 'COOKIE_NAME' | 'public'>,
  ) {}

  @Post('sessions')
  @Operation({
    id: 'signIn',
    summary: 'Sign in with e-mail address and password',
    scope: 'public',
    in: { body: SignInIn },
    out: SessionOut,
    status: 201,
    problems: [identityErrors.signInFailed, identityErrors.chooseOrganisation],
    events: ['session.created'],
    // Has a limit of its own, by address and by e-mail address.
    cost: 0,
    whileSuspended: true,
    notIdempotent: NOT_REPEATED,
  })
  async signIn(
    @Context() ctx: Ctx,
    @Input('body') body: SignInIn,
    @Headers('user-agent') agent: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionOut> {
    return this.handOver(reply, await this.sessions.signIn(ctx, body, agent ?? null));
  }

  @Get('sessions/current')
  @Operation({
    id: 'getCurrentSession',
    summary: 'Who is signed in',
    scope: 'public',
    out: SessionOut,
    whileSuspended: true,
  })
  current(@Context() ctx: Ctx): Promise<SessionOut> {
    return this.sessions.current(ctx);
  }

  @Delete('sessions/current')
  @Operation({
    id: 'signOut',
    summary: 'Sign out',
    scope: 'public',
    out: null,
    events: ['session.ended'],
    whileSuspended: true,
    cost: 0,
  })
  async signOut(@Context() ctx: Ctx, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.sessions.end(ctx);
    reply.clearCookie(this.config.COOKIE_NAME, { path: '/' });
  }

  @Post('invitations/accept')
  @Operation({
    id: 'acceptInvitation',
    summary: 'Set a password with an invitation and sign in',
    scope: 'public',
    in: { body: AcceptInvitationIn },
    out: SessionOut,
    status: 201,
    problems: [identityErrors.invitationInvalid],
    events: ['member.joined', 'session.created'],
    whileSuspended: true,
    notIdempotent: NOT_REPEATED,
  })
  async accept(
    @Context() ctx: Ctx,
    @Input('body') body: AcceptInvitationIn,
    @Headers('user-agent') agent: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionOut> {
    return this.handOver(reply, await this.members.accept(ctx, body, agent ?? null));
  }

  private handOver(reply: FastifyReply, { session, secret, expiresAt }: StartedSession): SessionOut {
    reply.setCookie(this.config.COOKIE_NAME, secret, {
      path: '/',
      httpOnly: true,
      sameSite: 'lax',
      secure: this.config.public.scheme === 'https',
      expires: expiresAt,
    });
    return session;
  }
}
