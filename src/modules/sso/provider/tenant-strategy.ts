import type OAuth2Strategy from 'passport-oauth2';
import { Strategy } from 'passport';

/** What passport does to the copy of a strategy that serves one request. */
interface Actions {
  success(user: unknown, info?: unknown): void;
  fail(challenge?: unknown, status?: number): void;
  redirect(url: string, status?: number): void;
  error(error: unknown): void;
}

/**
 * A passport strategy whose settings are known only when a request is there: it makes one for each request and lets it
 * act in its place.
 */
export class TenantStrategy extends Strategy {
  constructor(protected readonly verify: OAuth2Strategy.VerifyFunctionWithRequest) {
    super();
  }

  /** The strategy of whoever is asked. */
  protected strategyFor(_request: unknown): Promise<OAuth2Strategy> {
    return Promise.reject(new Error('A tenant strategy says which strategy serves a request'));
  }

  override authenticate(request: Parameters<OAuth2Strategy['authenticate']>[0]): void {
    const actions = this as unknown as Actions;
    this.strategyFor(request).then(
      (strategy) => {
        Object.assign(strategy, {
          success: actions.success.bind(this),
          fail: actions.fail.bind(this),
          redirect: actions.redirect.bind(this),
          error: actions.error.bind(this),
        });
        strategy.authenticate(request);
      },
      (error: unknown) => actions.error(error),
    );
  }
}
