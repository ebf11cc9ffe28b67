import { type Answer, send } from './send.js';

/** Where a visit ended. */
export interface Arrival extends Answer {
  url: URL;
}

/** As much of a browser as a sign-in needs: it keeps cookies by host and follows redirects to wherever they lead. */
export class CookieBrowser {
  private readonly cookies = new Map<string, Map<string, string>>();

  /** `origin` answers for the hosts of tenants, which no DNS knows. */
  constructor(private readonly origin: string) {}

  /** Opens an address and follows it, to the end or to the first address for which `stop` says so. */
  async open(
    address: string,
    options: { form?: Record<string, string>; stop?: RegExp } = {},
  ): Promise<Arrival> {
    let url = new URL(address);
    let form = options.form;
    for (let hops = 0; hops < 12; hops += 1) {
      const answer = await this.ask(url, form);
      const { location } = answer.headers;
      if (typeof location !== 'string') return { ...answer, url };
      url = new URL(location, url);
      form = undefined;
      if (options.stop?.test(url.href)) return { ...answer, url };
    }
    throw new Error(`Sent in a circle, last to ${url.href}`);
  }

  /** The Cookie header for a host. */
  cookie(host: string): string {
    return [...(this.cookies.get(host) ?? [])].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  setCookie(host: string, header: string): void {
    const jar = this.cookies.get(host) ?? new Map<string, string>();
    this.cookies.set(host, jar);
    const [pair, ...attributes] = header.split(';').map((part) => part.trim());
    const [name, value] = [pair!.slice(0, pair!.indexOf('=')), pair!.slice(pair!.indexOf('=') + 1)];
    const isOver = attributes.some((one) => /^(max-age=0|expires=.*\b1970\b.*)$/i.test(one));
    if (isOver || value === '') jar.delete(name);
    else jar.set(name, value);
  }

  private async ask(url: URL, form: Record<string, string> | undefined): Promise<Answer> {
    const isTenant = url.hostname.endsWith('.localhost') || url.hostname.endsWith('.test');
    const cookie = this.cookie(url.host);
    const answer = await send(isTenant ? this.origin : url.origin, url.pathname + url.search, {
      method: form ? 'POST' : 'GET',
      host: url.host,
      headers: {
        accept: 'text/html',
        ...(cookie ? { cookie } : {}),
        ...(form ? { 'content-type': 'application/x-www-form-urlencoded' } : {}),
      },
      ...(form ? { body: new URLSearchParams(form).toString() } : {}),
    });
    for (const header of [answer.headers['set-cookie'] ?? []].flat()) this.setCookie(url.host, header);
    return answer;
  }
}
