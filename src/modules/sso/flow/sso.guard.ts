import { type ExecutionContext, Injectable } from '@nestjs/common';
import { AuthGuard } from '@nestjs/passport';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { SsoRefusal } from '../sso-refusal.js';
import { Exchange, PassportResponse } from './exchange.js';

/** Lets passport redirect to the provider, or says whom the provider named. */
@Injectable()
export class SsoGuard extends AuthGuard('sso') {
  override getRequest(context: ExecutionContext): Exchange {
    const http = context.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    request.sso ??= new Exchange(request, http.getResponse<FastifyReply>());
    return request.sso;
  }

  getResponse(context: ExecutionContext): PassportResponse {
    return new PassportResponse(context.switchToHttp().getResponse<FastifyReply>());
  }

  override handleRequest<Person>(error: unknown, person: Person): Person {
    // passport-oauth2 wraps what went wrong while it redeemed the code.
    const cause = (error as { oauthError?: unknown } | null)?.oauthError ?? error;
    if (cause) throw cause;
    if (!person) throw new SsoRefusal('expired');
    return person;
  }
}
