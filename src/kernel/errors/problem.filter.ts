import {
  type ArgumentsHost,
  Catch,
  type ExceptionFilter,
  HttpException,
  Injectable,
  Logger,
} from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { BODY_LIMIT, UPLOAD_LIMIT } from '#kernel/http/limits.js';
import { loggablePath } from '#kernel/http/loggable-path.js';
import { ErrorPageRegistry } from './error-pages.port.js';
import { kernelErrors } from './kernel.errors.js';
import { Problem } from './problem.js';

/** The one place where a failure becomes an answer: a problem document, or a page where a person asks. */
@Catch()
@Injectable()
export class ProblemFilter implements ExceptionFilter {
  private readonly log = new Logger('Http');

  constructor(private readonly pages: ErrorPageRegistry) {}

  async catch(error: unknown, host: ArgumentsHost): Promise<void> {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const problem = toProblem(error);
    if (problem.status >= 500) {
      const cause = (error as { cause?: unknown }).cause ?? error;
      const text = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
      this.log.error(`${request.method} ${loggablePath(request.url)} ${request.id}: ${text}`);
    }
    reply
      .status(problem.status)
      .header('cache-control', 'no-store')
      // A 401 without a challenge is not one (RFC 9110, 15.5.2).
      .headers(problem.status === 401 ? { 'www-authenticate': 'Bearer' } : {})
      .headers(problem.extras.headers ?? {});
    const page = await this.page(request, problem);
    if (page) return void reply.headers(page.headers).type('text/html; charset=utf-8').send(page.html);
    const path = request.url.split('?')[0]!;
    reply.type('application/problem+json').send(JSON.stringify(problem.toDocument(path, request.id)));
  }

  private async page(request: FastifyRequest, problem: Problem) {
    // Nobody's host: no brand, and no hint which hosts exist.
    if (problem.code === 'unknown-host') return wantsPage(request) ? UNKNOWN_HOST : null;
    // Drawing a page is what there were too many of.
    if (problem.code === 'rate-limited') return wantsPage(request) ? TOO_MANY_REQUESTS : null;
    if (!this.pages.pages || !request.ctx || !wantsPage(request)) return null;
    return this.pages.pages.render(request, problem).catch((error: Error) => {
      this.log.error(`The error page failed: ${error.message}`);
      return null;
    });
  }
}

const plainPage = (title: string, text: string) => ({
  headers: { 'content-security-policy': "default-src 'none'", 'x-content-type-options': 'nosniff' },
  html:
    `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>` +
    `<body><h1>${title}</h1><p>${text}</p></body></html>`,
});
const UNKNOWN_HOST = plainPage('Unknown host', 'Nothing is served under this name.');
const TOO_MANY_REQUESTS = plainPage('Too many requests', 'Please wait a moment, then load the page again.');

const wantsPage = (request: FastifyRequest): boolean =>
  !request.url.startsWith('/api/') && (request.headers.accept ?? '').includes('text/html');

function toProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  const code = (error as { code?: string }).code;
  if (code === 'FST_REQ_FILE_TOO_LARGE') return kernelErrors.bodyTooLarge(UPLOAD_LIMIT);
  if (code === 'FST_FILES_LIMIT' || code === 'FST_PARTS_LIMIT' || code === 'FST_FIELDS_LIMIT') {
    return kernelErrors.badRequest('Send one file and the fields that are named, and no more.');
  }
  const status =
    error instanceof HttpException ? error.getStatus() : (error as { statusCode?: number }).statusCode;
  if (status === 404) return kernelErrors.notFound();
  if (status === 413) return kernelErrors.bodyTooLarge(BODY_LIMIT);
  if (status === 415) return kernelErrors.unsupportedMediaType('application/json');
  if (status !== undefined && status >= 400 && status < 500) {
    return kernelErrors.badRequest((error as Error).message);
  }
  return Object.assign(kernelErrors.internal(), { cause: error });
}
