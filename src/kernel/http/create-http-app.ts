import { randomUUID } from 'node:crypto';
import cookie from '@fastify/cookie';
import multipart from '@fastify/multipart';
import files from '@fastify/static';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '#kernel/config/config.module.js';
import { kernelErrors } from '#kernel/errors/kernel.errors.js';
import { HttpMetrics } from '#kernel/health/http-metrics.js';
import { NestLogger, type Log } from '#kernel/health/log.js';
import { RateLimits } from '#kernel/limits/rate-limits.js';
import { BODY_LIMIT, UPLOAD_LIMIT } from './limits.js';
import { loggablePath } from './loggable-path.js';
import { repeatedName } from './repeated-name.js';
import { TenantMiddleware } from './tenant.middleware.js';

/** A body that does not arrive in this time is not waited for. */
const REQUEST_TIMEOUT_MS = 30_000;
const REQUEST_ID = /^[\w.-]{8,64}$/;

/** The application with everything in front of its routes. `staticFolder` holds the built files for browsers. */
export async function createHttpApp(
  module: unknown,
  { log, config, staticFolder }: { log: Log; config: Config; staticFolder: string },
): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    trustProxy: config.TRUSTED_PROXIES.length > 0 ? config.TRUSTED_PROXIES : false,
    forceCloseConnections: 'idle',
    requestTimeout: REQUEST_TIMEOUT_MS,
    frameworkErrors: (_error: unknown, request: FastifyRequest, reply: FastifyReply) => {
      // The address could not even be read, so no route and no filter sees it.
      const problem = kernelErrors.badRequest('The address is not well formed.');
      void reply
        .status(problem.status)
        .type('application/problem+json')
        .send(JSON.stringify(problem.toDocument('/', request.id)));
    },
    genReqId: (request: { headers: Record<string, unknown> }) => {
      const given = request.headers['x-request-id'];
      return typeof given === 'string' && REQUEST_ID.test(given) ? given : randomUUID();
    },
    multipart: false,
  });
  const app = await NestFactory.create<NestFastifyApplication>(module as never, adapter, {
    logger: new NestLogger(log),
    abortOnError: false,
    // Fastify's own for JSON; a form of another site could send the others without being asked about it.
    bodyParser: false,
  });
  const fastify = adapter.getInstance();
  fastify.removeContentTypeParser(['text/plain', 'application/json']);
  const json = fastify.getDefaultJsonParser('error', 'error');
  fastify.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
    // Many clients name the type on every call, with nothing in the body of a DELETE.
    if (body === '') return done(null, undefined);
    json(request, body as string, (error, value) => {
      const name = error ? null : repeatedName(body as string);
      if (name !== null) done(kernelErrors.badRequest(`The body names "${name.slice(0, 50)}" twice.`));
      else done(error, value);
    });
  });
  await app.register(cookie as never);
  await app.register(multipart as never, {
    limits: { fileSize: UPLOAD_LIMIT, files: 1, fields: 5, parts: 6 },
  });
  // Names carry a hash of the content, so a browser need never ask again.
  await app.register(files as never, {
    root: staticFolder,
    prefix: '/static/',
    immutable: true,
    maxAge: '1y',
    index: false,
    wildcard: false,
  });
  const tenants = app.get(TenantMiddleware);
  const limits = app.get(RateLimits);
  const metrics = app.get(HttpMetrics);
  // Its fields are known, so there is nothing to redact; looking for it costs as much as the line itself.
  const requests = log.child({}, { redact: [] });
  fastify.addHook('onRequest', (request: FastifyRequest, reply: FastifyReply) =>
    tenants.resolve(request, reply).catch((error: unknown) => limits.refuse(request, reply, error)),
  );
  // After every onRequest hook, so that a page which is kept costs nothing; before a body is read.
  fastify.addHook('preParsing', (request: FastifyRequest, reply: FastifyReply) =>
    limits.check(request, reply),
  );
  fastify.addHook('onResponse', (request: FastifyRequest, reply: FastifyReply, done: () => void) => {
    metrics.observe(request, reply);
    requests.info(
      { requestId: request.id, tenantId: request.ctx?.tenantId, ms: Math.round(reply.elapsedTime * 10) / 10 },
      `${request.method} ${loggablePath(request.url)} ${reply.statusCode}`,
    );
    done();
  });
  app.enableShutdownHooks();
  await limits.open();
  return app;
}
