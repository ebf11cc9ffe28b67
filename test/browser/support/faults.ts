import type { BrowserContext } from 'playwright-core';

const STATUS = /^Failed to load resource: the server responded with a status of (\d{3})/;

/** Everything that a page must not do: log an error, throw, break its own policy, lose a request, get a 5xx. */
export class Faults {
  private found: string[] = [];
  private readonly expected: { path: RegExp; status: number }[] = [];

  constructor(context: BrowserContext) {
    context.on('console', (message) => {
      if (!['error', 'warning'].includes(message.type())) return;
      const { url } = message.location();
      const status = STATUS.exec(message.text())?.[1];
      if (status && this.isExpected(url, Number(status))) return;
      this.found.push(`${message.type()} at ${url}: ${message.text()}`);
    });
    context.on('weberror', (error) => this.found.push(`thrown: ${String(error.error())}`));
    context.on('requestfailed', (request) => {
      const reason = request.failure()?.errorText ?? '';
      // What the next page interrupts is no loss; a broken policy is told of in the console, and scripts that a
      // visitor has switched off break none.
      if (['net::ERR_ABORTED', 'csp'].includes(reason)) return;
      this.found.push(`lost: ${request.method()} ${request.url()}: ${reason}`);
    });
    context.on('response', (response) => {
      if (response.status() >= 500) this.found.push(`${response.status()}: ${response.url()}`);
    });
  }

  /** Lets the console report a refusal that the test itself brings about. */
  expect(status: number, path: RegExp): void {
    this.expected.push({ path, status });
  }

  /** What was found since the last time. */
  take(): string[] {
    const found = this.found;
    this.found = [];
    return found;
  }

  private isExpected(url: string, status: number): boolean {
    return this.expected.some((one) => one.status === status && one.path.test(url));
  }
}
