import { STATUS_CODES } from 'node:http';
import { z } from 'zod';
import type { ZodOpenApiComponentsObject, ZodOpenApiResponsesObject } from 'zod-openapi';
import type { RegisteredOperation } from '#kernel/access/operations-of.js';
import { type OperationDeclaration, statusOf } from '#kernel/access/operation.js';
import { kernelErrors } from '#kernel/errors/kernel.errors.js';
import type { ProblemFactory } from '#kernel/errors/problem.js';

// Loose: a problem may have members of its own (RFC 9457, 3.2), such as `quota` and `limit`.
const ProblemDocument = z
  .looseObject({
    type: z
      .string()
      .max(200)
      .meta({ example: '/problems/not-found', description: 'An address that explains it, on any host.' }),
    title: z.string().max(200).meta({ example: 'Not found' }),
    status: z.number().int().min(400).max(599).meta({ example: 404 }),
    detail: z.string().max(2000).meta({ example: 'There is nothing here, or it is not yours to see.' }),
    instance: z.string().max(2000).meta({ example: '/api/v1/members' }),
    requestId: z.string().max(64).meta({ example: '01hxz4v8kqe5jv9r3p6w2m7n0c' }),
    errors: z
      .array(z.object({ pointer: z.string().max(500), detail: z.string().max(500) }))
      .max(200)
      .optional(),
  })
  .meta({ id: 'Problem', description: 'Problem details, RFC 9457.' });

const text = (maxLength: number, pattern: string, example: string) => ({
  schema: { type: 'string' as const, maxLength, pattern },
  example,
});

/** The headers that answers have, by name: components of the document. */
export const answerHeaders: NonNullable<ZodOpenApiComponentsObject['headers']> = {
  'Access-Control-Allow-Origin': {
    description: 'The host itself: pages of other origins may not read answers.',
    required: true,
    ...text(300, '^https?://[^/]+$', 'https://shop.acme.example'),
  },
  'X-Request-Id': {
    description: 'Yours, or one that was made for the request; quote it when you report something.',
    required: true,
    ...text(64, '^[\\w.-]{8,64}$', '0199a3c0-7b3a-7000-8000-3f6a2c5d9e10'),
  },
  RateLimit: {
    description: 'What is left of the limit that is nearest: requests (r) and seconds until more (t).',
    ...text(200, '^"[^"]+";r=\\d+', '"plan";r=98;t=1'),
  },
  'RateLimit-Policy': {
    description: 'The limits that apply: requests (q) in a window of seconds (w).',
    ...text(500, '^"[^"]+";q=\\d+', '"plan";q=100;w=60'),
  },
  'Retry-After': {
    description: 'Seconds after which to ask again.',
    schema: { type: 'integer', format: 'int32', minimum: 0, maximum: 86_400 },
    example: 12,
  },
  'WWW-Authenticate': {
    description: 'What is wrong with the credential (RFC 6750).',
    ...text(500, '^Bearer', 'Bearer error="invalid_token"'),
  },
  ETag: {
    description: 'Validator of the answer, for If-None-Match and If-Match.',
    ...text(30, '^"[\\w-]+"$', '"Zy1kqHkQm0m3vHqN4yqA9w"'),
  },
  Link: {
    description:
      'The next page (`next`), where there is one; of what is deprecated the notes and the `successor-version`.',
    ...text(4000, '^<[^>]*>', '</api/v1/members?cursor=eyJ2IjoxfQ>; rel="next"'),
  },
  'Idempotent-Replayed': {
    description: 'The answer is that of an earlier request with the same Idempotency-Key.',
    schema: { type: 'string', enum: ['true'] },
    example: 'true',
  },
};

/** Those of deprecated operations; a document without one may not have them. */
export const sunsetHeaders: typeof answerHeaders = {
  Deprecation: {
    description: 'Since when it is deprecated (RFC 9745).',
    ...text(20, '^@\\d+$', '@1793491200'),
  },
  Sunset: {
    description: 'When it is switched off (RFC 8594).',
    ...text(40, ' GMT$', 'Tue, 02 Nov 2027 00:00:00 GMT'),
  },
};

const ref = (name: string) => ({ $ref: `#/components/headers/${name}` });
const headers = (...names: (string | false | undefined)[]) =>
  Object.fromEntries(
    ['Access-Control-Allow-Origin', 'X-Request-Id', ...names].flatMap((name) =>
      name ? [[name, ref(name)]] : [],
    ),
  );
const LIMITS = ['RateLimit', 'RateLimit-Policy'];
const WRITES = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

/** Everything that the operation may answer. */
export function answersOf({ method, declaration }: RegisteredOperation): ZodOpenApiResponsesObject {
  const { out, summary, etag, repeated, notIdempotent, deprecated, file, in: input } = declaration;
  const successHeaders = headers(
    ...LIMITS,
    etag && 'ETag',
    ((input?.query && 'cursor' in input.query.shape) || deprecated) && 'Link',
    ...(deprecated ? ['Deprecation', 'Sunset'] : []),
    method === 'POST' && !notIdempotent && 'Idempotent-Replayed',
  );
  const success = (description: string) => ({
    description,
    headers: successHeaders,
    ...(out ? { content: { 'application/json': { schema: out } } } : {}),
    ...(file ? { content: contentOf(file) } : {}),
  });
  return {
    ...(repeated && out ? { [String(repeated)]: success(`${summary}; it was so before`) } : {}),
    [String(statusOf(declaration))]: success(out || file ? summary : `${summary}; nothing to return`),
    ...(etag && method === 'GET'
      ? { '304': { description: 'As you have it (If-None-Match).', headers: headers('ETag') } }
      : {}),
    ...problemAnswers(problemsOf(method, declaration)),
  } as ZodOpenApiResponsesObject;
}

const FILE = { type: 'string', format: 'binary', maxLength: 2 ** 31 - 1 } as const;
const contentOf = (file: readonly string[]) =>
  Object.fromEntries(file.map((type) => [type.split(';')[0]!, { schema: FILE }]));

/** The failures that a caller must reckon with: those of any route like it, and those that it declares. */
export function problemsOf(
  method: string,
  { scope, problems, etag, notIdempotent, deprecated }: OperationDeclaration,
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
  if (scope !== 'public') {
    common.push(kernelErrors.unauthenticated, kernelErrors.insufficientScope);
    common.push(kernelErrors.supportBlocked, kernelErrors.supportReadOnly);
  }
  common.push(kernelErrors.invalidQuery);
  if (WRITES.has(method))
    common.push(
      kernelErrors.crossSiteRequest,
      kernelErrors.bodyTooLarge,
      kernelErrors.unsupportedMediaType,
      kernelErrors.invalidBody,
    );
  if (method === 'POST' && !notIdempotent)
    common.push(kernelErrors.idempotencyConflict, kernelErrors.idempotencyMismatch);
  if (etag && WRITES.has(method)) common.push(kernelErrors.staleVersion);
  if (deprecated) common.push(kernelErrors.gone);
  return [...new Set([...common, ...(problems ?? [])])];
}

const byStatus = (problems: ProblemFactory[]) =>
  [...Map.groupBy(problems, ({ status }) => status)].sort(([a], [b]) => a - b);
/** What the answer of a status is called: many operations fail in the same ways. */
const nameOf = (status: number, problems: ProblemFactory[]): string =>
  [status, ...problems.map(({ code }) => code)].join('.');

const problemAnswers = (problems: ProblemFactory[]): Record<string, { $ref: string }> =>
  Object.fromEntries(
    byStatus(problems).map(([status, some]) => [
      String(status),
      { $ref: `#/components/responses/${nameOf(status, some)}` },
    ]),
  );

/** The failing answers of the operations, as components of the document. */
export function failures(
  operations: readonly RegisteredOperation[],
): NonNullable<ZodOpenApiComponentsObject['responses']> {
  const answers: NonNullable<ZodOpenApiComponentsObject['responses']> = {};
  for (const { method, declaration } of operations) {
    for (const [status, problems] of byStatus(problemsOf(method, declaration))) {
      const codes = problems.map(({ code }) => code);
      const examples = codes.map((code) => [code, { $ref: `#/components/examples/${code}` }]);
      answers[nameOf(status, problems)] ??= {
        description: `${STATUS_CODES[status]}: ${codes.join(', ')}`,
        headers: headers(
          ...(status < 500 ? LIMITS : []),
          status === 401 && 'WWW-Authenticate',
          (status === 429 || status === 503) && 'Retry-After',
        ),
        content: {
          'application/problem+json': { schema: ProblemDocument, examples: Object.fromEntries(examples) },
        },
      };
    }
  }
  return answers;
}

/** One document for each of their problems, as components of the document. */
export function problemExamples(operations: readonly RegisteredOperation[]) {
  const problems = operations.flatMap(({ method, declaration }) => problemsOf(method, declaration));
  const known = new Map(problems.map((problem) => [problem.code, problem]));
  return Object.fromEntries(
    [...known]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([code, problem]) => {
        const errors = FIELD_ERRORS[code];
        const document = problem
          .with(errors ? { errors: [errors] } : {})
          .toDocument('/api/v1/members', '01hxz4v8kqe5jv9r3p6w2m7n0c');
        const detail = String(document['detail']).replaceAll('%s', '…');
        return [code, { summary: problem.title, value: { ...document, detail } }];
      }),
  );
}

const FIELD_ERRORS: Record<string, { pointer: string; detail: string }> = {
  'invalid-body': { pointer: '/email', detail: 'is missing' },
  'invalid-query': { pointer: '?limit', detail: 'Too big: expected number to be <=100' },
};
