import { Injectable } from '@nestjs/common';
import type { Configuration } from 'oidc-provider';
import { ErrorPageRegistry } from '#kernel/errors/error-pages.port.js';
import { oauthErrors } from '../oauth.errors.js';
import { requestOf } from './request-of.js';

type RenderError = NonNullable<Configuration['renderError']>;

/** What a person is told where the app cannot be: there is no address to return to that could be trusted. */
@Injectable()
export class ConnectionErrors {
  constructor(private readonly pages: ErrorPageRegistry) {}

  readonly renderError: RenderError = async (ctx, out, error) => {
    const request = requestOf(ctx);
    const problem = oauthErrors.authorizationRefused(wordsOf(out.error, error, out.error_description));
    const page = await this.pages.pages?.render(request, problem).catch(() => null);
    if (page && request.hostKind === 'tenant') {
      ctx.set(page.headers);
      ctx.type = 'html';
      ctx.body = page.html;
      return;
    }
    ctx.type = 'application/problem+json';
    ctx.body = problem.toDocument(ctx.path, request.id);
  };
}

function wordsOf(code: string, error: Error, description: string | undefined): string {
  if (error.name === 'SessionNotFound') {
    return 'This request has expired or was begun in another browser. Start again from the app.';
  }
  if (code === 'invalid_client') return 'The app is not known here, or it is suspended.';
  if (code === 'invalid_redirect_uri') {
    return 'The app wants to return to an address that its developer did not register.';
  }
  if (code === 'server_error') return 'Something went wrong on our side. Try again in a moment.';
  return `The app asked in a way that is not allowed${description ? `: ${description}` : ''}.`;
}
