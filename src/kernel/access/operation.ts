import {
  applyDecorators,
  createParamDecorator,
  type ExecutionContext,
  HttpCode,
  SetMetadata,
} from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';
import type { Ctx } from '#kernel/context/ctx.js';
import type { ProblemFactory } from '#kernel/errors/problem.js';
import type { Deprecation } from './deprecation.js';

export interface OperationInput {
  params?: z.ZodObject;
  query?: z.ZodObject;
  body?: z.ZodType;
}

/** The one declaration of a route: it feeds guard, validation, serialisation, OpenAPI and the generated tests. */
export interface OperationDeclaration {
  /** Operation id, a verb and a noun: `listTenants`. */
  id: string;
  /** One line for the documentation. */
  summary: string;
  /** What the caller must hold; `public` lets everybody in. */
  scope: string | 'public';
  in?: OperationInput;
  /** Schema of the answer, or null for an empty one. */
  out: z.ZodType | null;
  /** Default 200, or 204 where `out` is null. */
  status?: number;
  /** The status where the wish was fulfilled before, with the same body; the handler sets it on the reply. */
  repeated?: number;
  /** Expected failures beside those that every route may answer. */
  problems?: ProblemFactory[];
  /** The events that the route writes, or why it writes none. Required where it writes (boot check). */
  events?: string[] | { none: string };
  /** Answers on a suspended tenant's host too: signing in, billing. */
  whileSuspended?: boolean;
  /** Runs outside a request transaction although it is a POST; say why. Its Idempotency-Key is refused. */
  notIdempotent?: string;
  /** Answers carry an ETag of their content; writes take If-Match. */
  etag?: boolean;
  /** What one request takes of the rate limits; default 1, and 0 where it is exempt. */
  cost?: number;
  /** Media types of an answer that is a file and not JSON; the handler sends it as one of them. */
  file?: readonly string[];
  /** A POST with a multipart body, read by the handler. */
  multipart?: boolean;
  /** It will be switched off: answers say so, and after its sunset it is 410. */
  deprecated?: Deprecation;
}

export const OPERATION = Symbol('OPERATION');
export const PUBLIC_ROUTE = Symbol('PUBLIC_ROUTE');

/** Declares a route of the API. A route with neither this nor `@Public` stops the boot. */
export const Operation = (declaration: OperationDeclaration): MethodDecorator =>
  applyDecorators(SetMetadata(OPERATION, declaration), HttpCode(statusOf(declaration)));

/** Declares a route outside the API that everybody may ask: health, assets, pages. */
export const Public = (): MethodDecorator & ClassDecorator => SetMetadata(PUBLIC_ROUTE, true);

export const statusOf = (declaration: OperationDeclaration): number =>
  declaration.status ?? (declaration.out ? 200 : 204);

declare module 'fastify' {
  interface FastifyRequest {
    ctx: Ctx;
    /** Whose host was asked: the platform's or a tenant's. */
    hostKind: 'platform' | 'tenant';
    input: { params: unknown; query: unknown; body: unknown };
  }
}

/** The {@link Ctx} of the request: first parameter of every handler. */
export const Context = createParamDecorator(
  (_: unknown, context: ExecutionContext) => context.switchToHttp().getRequest<FastifyRequest>().ctx,
);

/** The validated input of the request: `@Input('body')`, `@Input('query')`, `@Input('params')`. */
export const Input = createParamDecorator(
  (part: 'params' | 'query' | 'body', context: ExecutionContext) =>
    context.switchToHttp().getRequest<FastifyRequest>().input[part],
);
