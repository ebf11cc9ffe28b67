import { Controller, Get, Req, Res, UseFilters, UseGuards } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '#kernel/access/operation.js';
import { SessionCookieService } from '#modules/identity/sessions/session-cookie.service.js';
import { Admission } from './admission.js';
import { RefusalFilter, SET_UP_PAGE } from './refusal.filter.js';
import { SsoGuard } from './sso.guard.js';
import { SsoTests } from './sso-tests.js';

/** The two addresses of a sign-in by a provider, on each host of a tenant. */
@Public()
@Controller('sso')
@UseGuards(SsoGuard)
@UseFilters(RefusalFilter)
export class FlowController {
  constructor(
    private readonly admission: Admission,
    private readonly tests: SsoTests,
    private readonly cookie: SessionCookieService,
  ) {}

  @Get('start')
  start(): void {
    // The guard has sent the browser to the provider.
  }

  @Get('callback')
  async callback(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const { flow, configuration, user } = request.sso!;
    reply.header('cache-control', 'no-store').header('referrer-policy', 'no-referrer');
    if (flow!.testedBy) {
      await this.tests.passed(request.ctx, configuration!, user!);
      return void reply.redirect(SET_UP_PAGE, 303);
    }
    const agent = request.headers['user-agent'] ?? null;
    const started = await this.admission.signIn(request.ctx, configuration!, user!, agent);
    this.cookie.handOver(reply, started);
    reply.redirect(flow!.next, 303);
  }
}
