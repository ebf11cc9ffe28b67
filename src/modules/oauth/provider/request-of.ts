import type { IncomingMessage } from 'node:http';
import type { FastifyRequest } from 'fastify';
import Provider from 'oidc-provider';

const requests = new WeakMap<object, FastifyRequest>();

/** Remembers which request a stream belongs to; the provider knows the stream alone. */
export const remember = (request: FastifyRequest): void => void requests.set(request.raw, request);

/** The request that the provider is answering, with its tenant and principal. */
export function requestOf(ctx: { req: IncomingMessage } | undefined = Provider.ctx): FastifyRequest {
  const request = ctx && requests.get(ctx.req);
  if (!request) throw new Error('The provider works outside of a request');
  return request;
}
