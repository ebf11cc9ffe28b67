import { z } from 'zod';
import { createDocument, type ZodOpenApiObject, type ZodOpenApiOperationObject } from 'zod-openapi';
import { type Scope, scopes } from '#config/scopes.js';
import type { RegisteredOperation } from '#kernel/access/operations-of.js';
import { answerHeaders, answersOf, failures, problemExamples, sunsetHeaders } from './answers.js';
import { addExamples } from './examples.js';
import { withLimits } from './limits.js';

const tagOf = (path: string): string => path.split('/')[3] ?? 'other';
const WRITES = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);
const CREDENTIALS: Record<string, string[]>[] = [{ apiKey: [] }, { session: [] }];

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
  const isAnyDeprecated = sorted.some(({ declaration }) => declaration.deprecated);
  const document = createDocument(
    {
      openapi: '3.1.0',
      info: {
        title: 'Marketplace API',
        version: '1.0.0',
        description:
          'One API on every host. Ids are opaque strings; lists are cursored; failures are RFC 9457 problem documents.',
        license: { name: 'MIT', url: 'https://opensource.org/license/mit' },
      },
      servers: [
        { url: '/', description: 'The host that was asked, in production as in tests.', 'x-internal': false },
      ],
      tags: tags.map((name) => ({ name, description: `Routes under /api/v1/${name}.` })),
      paths,
      components: {
        headers: { ...answerHeaders, ...(isAnyDeprecated ? sunsetHeaders : {}) },
        responses: failures(sorted),
        examples: problemExamples(sorted),
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
    },
    { override: withLimits },
  );
  addExamples(document as Parameters<typeof addExamples>[0]);
  return document;
}

function describe(
  operation: RegisteredOperation,
  all: readonly RegisteredOperation[],
): ZodOpenApiOperationObject {
  const { method, path, declaration } = operation;
  const { in: input } = declaration;
  const scope: Scope | undefined = scopes.get(declaration.scope);
  // One handler under several paths (per kind and across kinds) is one operation each.
  const twins = all.filter((other) => other.declaration === declaration);
  const suffix =
    twins.length > 1 ? `_${path.split('/').find((part, index) => index > 3 && part !== '') ?? ''}` : '';
  return {
    operationId: `${declaration.id}${suffix}`.replace(/[^\w]/g, '_'),
    tags: [tagOf(path)],
    summary: declaration.summary,
    description: [
      scope ? `Needs the scope \`${declaration.scope}\`: ${scope.sentence}.` : 'Open to everybody.',
      ...sunsetNote(declaration),
    ].join(' '),
    ...(declaration.deprecated ? { deprecated: true, 'x-sunset': declaration.deprecated.sunset } : {}),
    // Open, and still more personal for whom it knows: no credential is one of the choices.
    security: declaration.scope === 'public' ? [{}, ...CREDENTIALS] : CREDENTIALS,
    ...(scope ? { 'x-scope': declaration.scope } : {}),
    ...(Array.isArray(declaration.events) ? { 'x-events': declaration.events } : {}),
    ...(declaration.whileSuspended ? { 'x-while-suspended': true } : {}),
    'x-rate-limit-cost': declaration.cost ?? 1,
    requestParams: {
      ...(input?.params ? { path: input.params } : {}),
      ...(input?.query ? { query: input.query } : {}),
      ...headersOf(method, declaration),
    },
    ...(input?.body
      ? {
          requestBody: {
            required: declaration.multipart === true || !input.body.safeParse(undefined).success,
            content: {
              [declaration.multipart ? 'multipart/form-data' : 'application/json']: { schema: input.body },
            },
          },
        }
      : {}),
    responses: answersOf(operation),
  };
}

function sunsetNote({ deprecated }: RegisteredOperation['declaration']): string[] {
  if (!deprecated) return [];
  const { since, sunset, successor } = deprecated;
  const instead = successor ? ` Use \`${successor.replace(/:(\w+)/g, '{$1}')}\` instead.` : '';
  return [`Deprecated since ${since}; it answers until ${sunset}.${instead}`];
}

function headersOf(method: string, declaration: RegisteredOperation['declaration']) {
  const headers: Record<string, z.ZodType> = {};
  if (method === 'POST' && !declaration.notIdempotent) {
    headers['Idempotency-Key'] = z.string().min(1).max(255).optional().meta({
      description: 'The same key and body answer the stored response for 24 hours.',
      example: '0199a3c0-7b3a-7000-8000-3f6a2c5d9e10',
    });
  }
  if (declaration.etag && method === 'GET') {
    headers['If-None-Match'] = etag.meta({ description: 'ETag that you have; unchanged is 304.' });
  }
  if (declaration.etag && WRITES.has(method)) {
    headers['If-Match'] = etag.meta({ description: 'ETag that you read; a stale one is 412.' });
  }
  return Object.keys(headers).length > 0 ? { header: z.object(headers) } : {};
}

const etag = z.string().max(200).optional().meta({ example: '"Zy1kqHkQm0m3vHqN4yqA9w"' });
