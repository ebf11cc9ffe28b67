import { STATUS_CODES } from 'node:http';
import { z } from 'zod';
import {
  createDocument,
  type ZodOpenApiObject,
  type ZodOpenApiOperationObject,
  type ZodOpenApiResponsesObject,
} from 'zod-openapi';
import { type Scope, scopes } from '#config/scopes.js';
import type { RegisteredOperation } from '#kernel/access/operations-of.js';
import { statusOf } from '#kernel/access/operation.js';
import { kernelErrors } from '#kernel/errors/kernel.errors.js';
import type { ProblemFactory } from '#kernel/errors/problem.js';

// Loose: a problem may have members of its own (RFC 9457, 3.2), such as `quota` and `limit`.
const ProblemDocument = z
  .looseObject({
    type: z.string().max(200).meta({ example: '/problems/not-found' }),
    title: z.string().max(200).meta({ example: 'Not found' }),
    status: z.number().int().min(400).max(599).meta({ example: 404 }),
    detail: z.string().max(2000).meta({ example: 'There is nothing here, or it is not yours to see.' }),
    instance: z.string().max(2000).meta({ example: '/api/v1/tenants' }),
    requestId: z.string().max(64).meta({ example: '01hxz4v8kqe5jv9r3p6w2m7n0c' }),
    errors: z
      .array(z.object({ pointer: z.string().max(500), detail: z.string().max(500) }))
      .max(200)
      .optional(),
  })
  .meta({ id: 'Problem', description: 'Problem details, RFC 9457.' });

const tagOf = (path: string): string => path.split('/')[3] ?? 'other';
const WRITES = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

/** The OpenAPI 3.1 document of the operations, in the order of their paths. */
export function openApiDocument(
  operations: readonly RegisteredOperation[],
): ReturnType<typeof createDocument> {
  const sorted = [...operations].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  const paths: NonNullable<ZodOpenApiObject['paths']> = {};
  for (const operation of sorted) {
    const path = operation.path.replace(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [operation.method.toLowerCase()]: describe(operation, sorted) };
  }
  const tags = [...new Set(sorted.map(({ path }) => tagOf(path)))].sort();
  return createDocument({
    openapi: '3.1.0',
    info: {
      title: 'Marketplace API',
      version: '1.0.0',
      description:
        'One API on every host. Ids are opaque strings; lists are cursored; failures are RFC 9457 problem documents.',
      license: { name: 'MIT', url: 'https://opensource.org/license/mit' },
    },
    servers: [{ url: '/', description: 'The host that was asked.' }],
    tags: tags.map((name) => ({ name, description: `Routes under /api/v1/${name}.` })),
    paths,
    components: {
      securitySchemes: {
        apiKey: {
          type: 'http',
          scheme: 'bearer',
          description: 'An API key as a bearer token, or in X-Api-Key.',
        },
        session: {
          type: 'apiKey',
          in: 'cookie',
          name: 'session',
          description: 'The cookie of a signed-in page.',
        },
      },
    },
  });
}

function describe(
  { method, path, declaration }: RegisteredOperation,
  all: readonly RegisteredOperation[],
): ZodOpenApiOperationObject {
  const { in: input, out } = declaration;
  const scope: Scope | undefined = scopes.get(declaration.scope);
  // One handler under several paths (per kind and across kinds) is one operation each.
  const twins = all.filter((other) => other.declaration === declaration);
  const suffix =
    twins.length > 1 ? `_${path.split('/').find((part, index) => index > 3 && part !== '') ?? ''}` : '';
  return {
    operationId: `${declaration.id}${suffix}`.replace(/[^\w]/g, '_'),
    tags: [tagOf(path)],
    summary: declaration.summary,
    description: scope
      ? `Needs the scope \`${declaration.scope}\`: ${scope.sentence}.`
      : 'Open to everybody.',
    ...(declaration.scope === 'public' ? { security: [] } : { security: [{ apiKey: [] }, { session: [] }] }),
    ...(scope ? { 'x-scope': declaration.scope } : {}),
    'x-rate-limit-cost': declaration.cost ?? 1,
    requestParams: {
      ...(input?.params ? { path: input.params } : {}),
      ...(input?.query ? { query: input.query } : {}),
      ...headersOf(method, declaration),
    },
    ...(input?.body && !declaration.multipart
      ? {
          requestBody: {
            required: !input.body.safeParse(undefined).success,
            content: { 'application/json': { schema: input.body } },
          },
        }
      : {}),
    ...(declaration.multipart && input?.body
      ? { requestBody: { required: true, content: { 'multipart/form-data': { schema: input.body } } } }
      : {}),
    responses: {
      ...(declaration.repeated && out
        ? {
            [String(declaration.repeated)]: {
              description: `${declaration.summary}; it was so before`,
              content: { 'application/json': { schema: out } },
            },
          }
        : {}),
      [String(statusOf(declaration))]: out
        ? { description: declaration.summary, content: { 'application/json': { schema: out } } }
        : { description: `${declaration.summary}; nothing to return` },
      ...problemResponses(problemsOf(method, declaration)),
    },
  };
}

function headersOf(method: string, declaration: RegisteredOperation['declaration']) {
  const headers: Record<string, z.ZodType> = {};
  if (method === 'POST' && !declaration.notIdempotent) {
    headers['Idempotency-Key'] = z
      .string()
      .min(1)
      .max(255)
      .optional()
      .meta({ description: 'The same key and body answer the stored response for 24 hours.' });
  }
  if (declaration.etag && WRITES.has(method)) {
    headers['If-Match'] = z
      .string()
      .max(200)
      .optional()
      .meta({ description: 'ETag that you read; a stale one is 412.' });
  }
  return Object.keys(headers).length > 0 ? { header: z.object(headers) } : {};
}

function problemsOf(
  method: string,
  { scope, in: input, problems, etag, notIdempotent }: RegisteredOperation['declaration'],
): ProblemFactory[] {
  // What any request may be answered before its route is reached: by its host, its credential, X-Tenant-Id or its body.
  const common: ProblemFactory[] = [
    kernelErrors.badRequest,
    kernelErrors.invalidCredential,
    kernelErrors.tenantMismatch,
    kernelErrors.addressNotAllowed,
    kernelErrors.tenantSuspended,
    kernelErrors.notFound,
    kernelErrors.unknownHost,
    kernelErrors.rateLimited,
    kernelErrors.internal,
    kernelErrors.unavailable,
  ];
  if (scope !== 'public') common.push(kernelErrors.unauthenticated, kernelErrors.insufficientScope);
  if (input?.query) common.push(kernelErrors.invalidQuery);
  if (WRITES.has(method))
    common.push(kernelErrors.crossSiteRequest, kernelErrors.bodyTooLarge, kernelErrors.unsupportedMediaType);
  if (input?.body) common.push(kernelErrors.invalidBody);
  if (method === 'POST' && !notIdempotent)
    common.push(kernelErrors.idempotencyConflict, kernelErrors.idempotencyMismatch);
  if (etag && WRITES.has(method)) common.push(kernelErrors.staleVersion);
  return [...common, ...(problems ?? [])];
}

function problemResponses(problems: ProblemFactory[]): ZodOpenApiResponsesObject {
  const byStatus = Map.groupBy(problems, (problem) => problem.status);
  return Object.fromEntries(
    [...byStatus]
      .sort(([a], [b]) => a - b)
      .map(([status, some]) => [
        String(status),
        {
          description: `${STATUS_CODES[status]}: ${[...new Set(some.map(({ code }) => code))].join(', ')}`,
          content: { 'application/problem+json': { schema: ProblemDocument } },
        },
      ]),
  );
}
