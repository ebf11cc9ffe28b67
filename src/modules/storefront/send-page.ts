import type { FastifyReply, FastifyRequest } from 'fastify';

/** A page ready to be sent. */
export interface RenderedPage {
  status: number;
  redirect: string | null;
  html: Buffer;
  headers: Record<string, string>;
}

/** What every page of any host is sent with. */
export const safetyHeaders = (scheme: 'http' | 'https'): Record<string, string> => ({
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  ...(scheme === 'https' ? OVER_TLS : {}),
});

// Over plain HTTP browsers ignore both, and complain of the second in the console of every page.
const OVER_TLS = {
  'strict-transport-security': 'max-age=31536000',
  'cross-origin-opener-policy': 'same-origin',
};

/** Sends a page, or 304 where the browser has it. */
export function sendPage(request: FastifyRequest, reply: FastifyReply, page: RenderedPage): void {
  reply.headers(page.headers);
  if (page.redirect) return void reply.redirect(page.redirect, 302);
  if (page.status === 200 && request.headers['if-none-match'] === page.headers['etag']) {
    return void reply.status(304).send();
  }
  reply.status(page.status).send(page.html);
}
