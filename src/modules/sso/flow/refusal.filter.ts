import { type ArgumentsHost, Catch, type ExceptionFilter, Injectable, Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { SsoRefusal } from '../sso-refusal.js';
import { SsoTests } from './sso-tests.js';

export const SET_UP_PAGE = '/console/sso#test';

/** A person who was not let in gets a page with words that help; a tester gets all that is known. */
@Catch(SsoRefusal)
@Injectable()
export class RefusalFilter implements ExceptionFilter<SsoRefusal> {
  private readonly log = new Logger('SingleSignOn');

  constructor(private readonly tests: SsoTests) {}

  async catch(refusal: SsoRefusal, host: ArgumentsHost): Promise<void> {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const { flow, configuration, user } = request.sso ?? {};
    this.log.log(`${request.id}: not let in (${refusal.reason}): ${refusal.detail ?? ''}`);
    reply.header('cache-control', 'no-store').header('referrer-policy', 'no-referrer');
    if (flow?.testedBy && configuration) {
      await this.tests.failed(request.ctx, configuration, refusal, user);
      return void reply.redirect(SET_UP_PAGE, 303);
    }
    const query = new URLSearchParams({ reason: refusal.reason, reference: request.id });
    if (flow && flow.next !== '/') query.set('next', flow.next);
    return void reply.redirect(`/sign-in/failed?${query.toString()}`, 303);
  }
}
