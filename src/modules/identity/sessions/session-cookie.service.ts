import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { CONFIG, type Config } from '#kernel/config/config.module.js';
import type { SessionOut } from './sessions.dto.js';
import type { StartedSession } from './sessions.service.js';

/** The cookie in which a browser holds its session: for one host, out of reach of scripts and of other sites. */
@Injectable()
export class SessionCookieService {
  constructor(@Inject(CONFIG) private readonly config: Pick<Config, 'COOKIE_NAME' | 'public'>) {}

  /** Gives the browser the secret of a session that was started, and answers what the caller may see of it. */
  handOver(reply: FastifyReply, { session, secret, expiresAt }: StartedSession): SessionOut {
    reply.setCookie(this.config.COOKIE_NAME, secret, {
      path: '/',
      httpOnly: true,
      sameSite: 'lax',
      secure: this.config.public.scheme === 'https',
      expires: expiresAt,
    });
    return session;
  }

  clear(reply: FastifyReply): void {
    reply.clearCookie(this.config.COOKIE_NAME, { path: '/' });
  }
}
