import { createHash } from 'node:crypto';
import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { from, lastValueFrom, map, type Observable } from 'rxjs';
import type { z } from 'zod';
import { DeprecatedCalls } from '#kernel/access/deprecated-calls.js';
import { deprecationHeaders, sunsetOf } from '#kernel/access/deprecation.js';
import { OPERATION, type OperationDeclaration } from '#kernel/access/operation.js';
import { kernelErrors } from '#kernel/errors/kernel.errors.js';
import type { FieldError } from '#kernel/errors/problem.js';
import { Idempotency } from './idempotency.js';
import { unstorableText } from './unstorable-text.js';

/** What an operation declares beside its handler is done here: validation, idempotency, ETag, Link, sunset. */
@Injectable()
export class OperationInterceptor implements NestInterceptor {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly deprecatedCalls: DeprecatedCalls,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const operation = Reflect.getMetadata(OPERATION, context.getHandler()) as
      OperationDeclaration | undefined;
    if (!operation) return next.handle();
    const http = context.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    reply.header('cache-control', cachingOf(operation));
    if (operation.deprecated) this.tellSunset(operation, request, reply);
    request.input = validated(operation, request);
    const key = request.headers['idempotency-key'];
    if (request.method === 'POST' && key !== undefined && !operation.notIdempotent) {
      return from(this.once(operation, request, reply, key, next));
    }
    return next.handle().pipe(map((body: unknown) => finish(operation, request, reply, body)));
  }

  private tellSunset(operation: OperationDeclaration, request: FastifyRequest, reply: FastifyReply): void {
    const { deprecated } = operation;
    reply.headers(deprecationHeaders(deprecated!, request.params as Record<string, string>));
    this.deprecatedCalls.count(operation.id, request.ctx.principal);
    if (Date.now() >= sunsetOf(deprecated!).getTime()) throw kernelErrors.gone(deprecated!.sunset);
  }

  private async once(
    operation: OperationDeclaration,
    request: FastifyRequest,
    reply: FastifyReply,
    key: string | string[],
    next: CallHandler,
  ): Promise<unknown> {
    if (typeof key !== 'string' || key.length < 1 || key.length > 255) {
      throw kernelErrors.badRequest('Idempotency-Key: 1 to 255 characters');
    }
    // Read after the handler, which may have set another one of its declared statuses.
    const status = () => reply.statusCode;
    const answer = await this.idempotency.once(request, key, operation.id, status, () =>
      lastValueFrom(next.handle()),
    );
    reply.status(answer.status);
    if (answer.replayed) reply.header('idempotent-replayed', 'true');
    return finish(operation, request, reply, answer.body);
  }
}

/** Answers are one caller's own, unless the operation is open to everybody; kept ones are asked about again. */
const cachingOf = ({ scope, etag }: OperationDeclaration): string =>
  scope === 'public' || etag ? 'private, no-cache' : 'private, no-store';

function validated(operation: OperationDeclaration, request: FastifyRequest): FastifyRequest['input'] {
  const { params, query, body } = operation.in ?? {};
  const input: FastifyRequest['input'] = { params: undefined, query: undefined, body: undefined };
  if (params) {
    const result = params.safeParse(request.params);
    // A malformed id is like a missing one.
    if (!result.success || unstorableText(result.data, String).length > 0) throw kernelErrors.notFound();
    input.params = result.data;
  }
  if (query) {
    const result = query.safeParse(request.query);
    if (!result.success) throw kernelErrors.invalidQuery.with({ errors: fieldErrors(result.error, '?') });
    const errors = unstorableText(request.query, (path) => pointerOf('?', path));
    if (errors.length > 0) throw kernelErrors.invalidQuery.with({ errors });
    input.query = result.data;
  } else if (Object.keys(request.query as object).length > 0) {
    const errors = Object.keys(request.query as object).map((name) => ({
      pointer: `?${name}`,
      detail: 'is not a parameter here',
    }));
    throw kernelErrors.invalidQuery.with({ errors });
  }
  // A multipart body is a stream, which the handler reads.
  if (body && !operation.multipart) {
    const result = body.safeParse(request.body ?? undefined);
    if (!result.success) throw kernelErrors.invalidBody.with({ errors: fieldErrors(result.error, '/') });
    const errors = unstorableText(request.body, (path) => pointerOf('/', path));
    if (errors.length > 0) throw kernelErrors.invalidBody.with({ errors });
    input.body = result.data;
  } else if (!body && isSomething(request.body)) {
    const names = Array.isArray(request.body) ? [''] : Object.keys(request.body as object);
    const errors = names.map((name) => ({
      pointer: name && pointerOf('/', [name]),
      detail: 'is not a field that is known here',
    }));
    throw kernelErrors.invalidBody.with({ errors });
  }
  return input;
}

/** Whether a body says anything: many clients send `{}` where nothing is asked for. */
const isSomething = (body: unknown): boolean =>
  body !== undefined && body !== null && (typeof body !== 'object' || Object.keys(body).length > 0);

/** One entry a field, in the order of the schema; an unknown field is named itself. */
export function fieldErrors(error: z.ZodError, lead: '?' | '/'): FieldError[] {
  return error.issues.flatMap((issue) => {
    const path = issue.path.map(String);
    const at = (...more: string[]) => pointerOf(lead, [...path, ...more]);
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((name) => ({ pointer: at(name), detail: 'is not a field that is known here' }));
    }
    return [{ pointer: path.length === 0 && lead === '/' ? '' : at(), detail: wordsOf(issue.message) }];
  });
}

/** A JSON pointer (RFC 6901) into the body, or the name of a query parameter. */
function pointerOf(lead: '?' | '/', path: string[]): string {
  if (lead === '?') return `?${path.join('.')}`;
  return `/${path.map((part) => part.replaceAll('~', '~0').replaceAll('/', '~1')).join('/')}`;
}

/** The library's words for what is not there would not help anybody. */
function wordsOf(message: string): string {
  if (message.endsWith('received undefined')) return 'is missing';
  // A choice among very many.
  return message.length > 400 ? 'is none of the values that are known here' : message;
}

function finish(
  operation: OperationDeclaration,
  request: FastifyRequest,
  reply: FastifyReply,
  body: unknown,
): unknown {
  if (body === null || body === undefined || typeof body !== 'object') return body;
  if ('nextCursor' in body && typeof body.nextCursor === 'string') {
    const next = new URL(request.url, 'http://host');
    next.searchParams.set('cursor', body.nextCursor);
    const links = [reply.getHeader('link'), `<${next.pathname}${next.search}>; rel="next"`];
    reply.header('link', links.filter(Boolean).join(', '));
  }
  if (!operation.etag) return body;
  const etag = etagOf(body);
  reply.header('etag', etag);
  if (request.method !== 'GET' || request.headers['if-none-match'] !== etag) return body;
  reply.status(304);
  return undefined;
}

/** A strong validator of what the caller sees. */
export const etagOf = (body: unknown): string =>
  `"${createHash('sha256').update(JSON.stringify(body)).digest('base64url').slice(0, 22)}"`;

/** @throws `stale-version` where the caller changes something else than it read (If-Match, RFC 9110). */
export function checkIfMatch(ifMatch: string | undefined, current: unknown): void {
  if (ifMatch === undefined || ifMatch === '*') return;
  if (!ifMatch.split(',').some((tag) => tag.trim() === etagOf(current))) throw kernelErrors.staleVersion();
}
