import { type Answer, send } from './send.js';

/** What somebody decides on the page that asks; the page's own address is handed over. */
export type Decision = 'allow' | 'refuse';

interface Credentials {
  email: string;
  password: string;
}

/**
 * Somebody with a browser that runs no scripts: cookies of each host, redirects, and at the pages that wait for a person
 * what the page's script would send. The real browser walks the same way in test/browser.
 */
export class Person {
  private readonly cookies = new Map<string, Map<string, string>>();
  /** Every address that was asked for, in order. */
  readonly trail: string[] = [];

  constructor(
    private readonly origin: string,
    readonly who: Credentials,
  ) {}

  /** Goes where the address leads, signing in and deciding on the way, until it leads away from the platform. */
  async walk(address: string, decision: Decision = 'allow'): Promise<URL> {
    let url = new URL(address);
    for (let step = 0; step < 20; step += 1) {
      if (!this.isOurs(url)) return url;
      const answer = await this.open(url);
      const { location } = answer.headers;
      if (typeof location === 'string') {
        url = new URL(location, url);
        if (url.pathname === '/sign-in') url = await this.signIn(url);
        if (url.pathname.startsWith('/oauth/consent/')) url = await this.decide(url, decision);
        continue;
      }
      throw new Error(`${url.href} leads nowhere: ${answer.status} ${answer.text.slice(0, 2000)}`);
    }
    throw new Error(`Walks in a circle: ${this.trail.join(' → ')}`);
  }

  async open(url: URL): Promise<Answer> {
    this.trail.push(url.href);
    const answer = await this.send(url, { headers: { accept: 'text/html' } });
    return answer;
  }

  /** Signs in at the page and answers where it goes on. */
  async signIn(page: URL, who: Credentials = this.who): Promise<URL> {
    const answer = await this.send(new URL('/api/v1/sessions', page), {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: page.origin },
      body: JSON.stringify(who),
    });
    if (answer.status !== 201) throw new Error(`Not signed in: ${answer.status} ${answer.text}`);
    return new URL(page.searchParams.get('next') ?? '/', page);
  }

  async decide(page: URL, decision: Decision): Promise<URL> {
    const answer = await this.decisionAt(page, decision);
    if (answer.status !== 200) throw new Error(`Not decided: ${answer.status} ${answer.text}`);
    return new URL((answer.json as { next: string }).next, page);
  }

  decisionAt(page: URL, decision: Decision, headers: Record<string, string> = {}): Promise<Answer> {
    const request = page.pathname.split('/').at(-1);
    return this.send(new URL('/api/v1/oauth/consent', page), {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: page.origin, ...headers },
      body: JSON.stringify({ request, decision }),
    });
  }

  /** Walks on until a page asks for a decision, and stops there. */
  async walkToConsent(address: string): Promise<URL> {
    let url = new URL(address);
    for (let step = 0; step < 10; step += 1) {
      if (url.pathname.startsWith('/oauth/consent/')) return url;
      const { headers, status, text } = await this.open(url);
      if (typeof headers.location !== 'string')
        throw new Error(`${url.href}: ${status} ${text.slice(0, 500)}`);
      url = new URL(headers.location, url);
      if (url.pathname === '/sign-in') url = await this.signIn(url);
    }
    throw new Error(`No page asked: ${this.trail.join(' → ')}`);
  }

  async send(
    url: URL,
    init: { method?: string; headers?: Record<string, string>; body?: string },
  ): Promise<Answer> {
    const jar = this.jarOf(url.host);
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await send(this.origin, url.pathname + url.search, {
      host: url.host,
      ...init,
      headers: { ...(cookie ? { cookie } : {}), ...init.headers },
    });
    for (const set of [answer.headers['set-cookie'] ?? []].flat()) {
      const [pair] = set.split(';');
      const at = pair!.indexOf('=');
      if (/expires=Thu, 01 Jan 1970/i.test(set)) jar.delete(pair!.slice(0, at));
      else jar.set(pair!.slice(0, at), pair!.slice(at + 1));
    }
    return answer;
  }

  jarOf(host: string): Map<string, string> {
    if (!this.cookies.has(host)) this.cookies.set(host, new Map());
    return this.cookies.get(host)!;
  }

  private isOurs(url: URL): boolean {
    return url.hostname === 'localhost' || url.hostname.endsWith('.localhost');
  }
}
