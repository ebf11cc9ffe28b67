import { Controller, Delete, Get, Headers, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import { Context, Input, Operation } from '#kernel/access/operation.js';
import type { Ctx } from '#kernel/context/ctx.js';
import { kernelErrors } from '#kernel/errors/kernel.errors.js';
import { PageQuery } from '#kernel/http/schemas.js';
import { identityErrors } from '../identity.errors.js';
import { SessionCookieService } from './session-cookie.service.js';
import { DevicePage, SessionOut, SessionParams, SignInIn } from './sessions.dto.js';
import { SessionsService } from './sessions.service.js';
import { SignInService } from './sign-in.service.js';

@Controller('api/v1/sessions')
export class SessionsController {
  constructor(
    private readonly signIns: SignInService,
    private readonly sessions: SessionsService,
    private readonly cookie: SessionCookieService,
  ) {}

  @Post()
  @Operation({
    id: 'signIn',
    summary: 'Sign in with e-mail address and password',
    scope: 'public',
    in: { body: SignInIn },
    out: SessionOut,
    status: 201,
    problems: [identityErrors.signInFailed, identityErrors.chooseOrganisation, identityErrors.ssoRequired],
    events: ['session.created', 'session.ended'],
    // Has limits of its own, by account and by client.
    cost: 0,
    whileSuspended: true,
    notIdempotent: 'each sign-in makes a session of its own',
  })
  async signIn(
    @Context() ctx: Ctx,
    @Input('body') body: SignInIn,
    @Headers('user-agent') agent: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionOut> {
    return this.cookie.handOver(reply, await this.signIns.signIn(ctx, body, agent ?? null));
  }

  @Get()
  @Operation({
    id: 'listSessions',
    summary: 'List where you are signed in',
    scope: 'public',
    in: { query: PageQuery },
    out: DevicePage,
    problems: [kernelErrors.unauthenticated, identityErrors.sessionRequired],
    whileSuspended: true,
  })
  list(@Context() ctx: Ctx, @Input('query') query: z.infer<typeof PageQuery>) {
    return this.sessions.list(ctx, query);
  }

  @Delete()
  @Operation({
    id: 'endOtherSessions',
    summary: 'Sign out everywhere else',
    scope: 'public',
    out: null,
    problems: [kernelErrors.unauthenticated, identityErrors.sessionRequired],
    events: ['session.ended'],
    whileSuspended: true,
    cost: 0,
  })
  endOthers(@Context() ctx: Ctx) {
    return this.sessions.endOthers(ctx);
  }

  @Get('current')
  @Operation({
    id: 'getCurrentSession',
    summary: 'Who is signed in',
    scope: 'public',
    out: SessionOut,
    problems: [kernelErrors.unauthenticated],
    whileSuspended: true,
  })
  current(@Context() ctx: Ctx): Promise<SessionOut> {
    return this.sessions.current(ctx);
  }

  @Delete('current')
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
    this.cookie.clear(reply);
  }

  @Delete(':id')
  @Operation({
    id: 'endSession',
    summary: 'End a session of your own, or of a member whom you may change',
    scope: 'public',
    in: { params: SessionParams },
    out: null,
    problems: [identityErrors.roleBeyondYours],
    events: ['session.ended'],
    whileSuspended: true,
    cost: 0,
  })
  endOne(@Context() ctx: Ctx, @Input('params') { id }: z.infer<typeof SessionParams>) {
    return this.sessions.endOne(ctx, id);
  }
}
