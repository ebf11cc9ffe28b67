import { Controller, Get, Inject, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import { Context, Input, Operation } from '#kernel/access/operation.js';
import { CONFIG, type Config } from '#kernel/config/config.module.js';
import type { Ctx } from '#kernel/context/ctx.js';
import {
  SupportPage,
  SupportParams,
  SupportQuery,
  SupportSessionIn,
  SupportSessionOpened,
  SupportSessionOut,
  SupportStartIn,
} from './support.dto.js';
import { supportErrors } from './support.errors.js';
import { SupportService } from './support.service.js';

@Controller('api/v1/support-sessions')
export class SupportController {
  constructor(
    private readonly support: SupportService,
    @Inject(CONFIG) private readonly config: Pick<Config, 'COOKIE_NAME' | 'public'>,
  ) {}

  @Post()
  @Operation({
    id: 'openSupportSession',
    summary: 'Open a support session at a tenant that you manage',
    scope: 'write:support_sessions',
    in: { body: SupportSessionIn },
    out: SupportSessionOpened,
    status: 201,
    problems: [supportErrors.supportFromAbove],
    events: ['support_session.opened'],
  })
  open(@Context() ctx: Ctx, @Input('body') body: SupportSessionIn) {
    return this.support.open(ctx, body);
  }

  @Get()
  @Operation({
    id: 'listSupportSessions',
    summary: 'List support sessions: at your organisation, or opened by it',
    scope: 'read:support_sessions',
    in: { query: SupportQuery },
    out: SupportPage,
    whileSuspended: true,
  })
  list(@Context() ctx: Ctx, @Input('query') query: SupportQuery) {
    return this.support.list(ctx, query);
  }

  @Post('start')
  @Operation({
    id: 'startSupportSession',
    summary: 'Begin a support session with its link',
    scope: 'public',
    in: { body: SupportStartIn },
    out: SupportSessionOut,
    status: 201,
    problems: [supportErrors.supportLinkInvalid],
    events: ['support_session.started'],
    notIdempotent: 'the link works once and its answer sets a cookie',
  })
  async start(
    @Context() ctx: Ctx,
    @Input('body') { token }: SupportStartIn,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SupportSessionOut> {
    const { session, secret, expiresAt } = await this.support.start(ctx, token);
    reply.setCookie(this.config.COOKIE_NAME, secret, { ...this.cookie(), expires: expiresAt });
    return session;
  }

  @Post('current/end')
  @Operation({
    id: 'endCurrentSupportSession',
    summary: 'End the support session that you are in',
    scope: 'public',
    out: null,
    events: ['support_session.ended'],
    whileSuspended: true,
    notIdempotent: 'it ends the session that the key would belong to',
    cost: 0,
  })
  async endCurrent(@Context() ctx: Ctx, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.support.endCurrent(ctx);
    reply.clearCookie(this.config.COOKIE_NAME, { path: '/' });
  }

  @Post(':id/end')
  @Operation({
    id: 'endSupportSession',
    summary: 'End a support session at once',
    scope: 'write:support_sessions',
    in: { params: SupportParams },
    out: SupportSessionOut,
    events: ['support_session.ended'],
    whileSuspended: true,
    cost: 0,
  })
  end(@Context() ctx: Ctx, @Input('params') { id }: z.infer<typeof SupportParams>) {
    return this.support.end(ctx, id);
  }

  private cookie() {
    const secure = this.config.public.scheme === 'https';
    return { path: '/', httpOnly: true, sameSite: 'lax' as const, secure };
  }
}
