import { type ApiClient, createApiClient } from '#libs/api-client/index.js';
import { Contract } from './contract.js';
import { type Answer, send } from './send.js';
import { readTestStack } from './stack.mjs';

/** A problem document (RFC 9457). */
export interface ProblemDocument {
  type: string;
  title: string;
  status: number;
  detail: string;
  instance: string;
  requestId: string;
  errors?: { pointer: string; detail: string }[];
  [member: string]: unknown;
}

export interface CallOptions {
  /** Sent as JSON unless it is a buffer or text. */
  body?: unknown;
  headers?: Record<string, string>;
}

/** An answer that the OpenAPI document allows. */
export interface CheckedAnswer<T> extends Answer {
  body: T;
  problem: ProblemDocument;
}

const contracts = new Map<string, Promise<Contract>>();

/** The contract as the process itself publishes it. */
export function contractOf(origin: string): Promise<Contract> {
  let known = contracts.get(origin);
  if (!known) {
    // The platform's host tells of everything.
    known = send(origin, '/api/v1/openapi.json', { host: readTestStack().demo.platformHost }).then(
      ({ json }) => new Contract(json),
    );
    contracts.set(origin, known);
  }
  return known;
}

export interface Standing {
  /** Address of the process. */
  origin: string;
  host: string;
  apiKey?: string | undefined;
  /** Value of the Cookie header. */
  cookie?: string | undefined;
  /** Sent with every call. */
  headers?: Record<string, string>;
}

/** Somebody who calls the API at one host with one credential. Every answer is held to the OpenAPI document. */
export class Caller {
  /** The generated client, under the same standing. */
  readonly client: ApiClient;

  constructor(readonly standing: Standing) {
    this.client = createApiClient({
      baseUrl: `http://${standing.host}`,
      fetch: (request) => this.fetch(request),
    });
  }

  /** The same with another host, credential or process. */
  but(change: Partial<Standing>): Caller {
    return new Caller({ ...this.standing, ...change });
  }

  get = <T = unknown>(path: string, options?: CallOptions) => this.call<T>('GET', path, options);
  post = <T = unknown>(path: string, body?: unknown, headers?: Record<string, string>) =>
    this.call<T>('POST', path, { body, ...(headers ? { headers } : {}) });
  put = <T = unknown>(path: string, body?: unknown, headers?: Record<string, string>) =>
    this.call<T>('PUT', path, { body, ...(headers ? { headers } : {}) });
  patch = <T = unknown>(path: string, body?: unknown, headers?: Record<string, string>) =>
    this.call<T>('PATCH', path, { body, ...(headers ? { headers } : {}) });
  delete = <T = unknown>(path: string, options?: CallOptions) => this.call<T>('DELETE', path, options);

  async call<T = unknown>(
    method: string,
    path: string,
    options: CallOptions = {},
  ): Promise<CheckedAnswer<T>> {
    const { body } = options;
    const isRaw = typeof body === 'string' || Buffer.isBuffer(body);
    const answer = await send(this.standing.origin, path, {
      method,
      host: this.standing.host,
      headers: {
        ...this.credentials(),
        ...(body === undefined || isRaw ? {} : { 'content-type': 'application/json' }),
        ...this.standing.headers,
        ...options.headers,
      },
      ...(body === undefined ? {} : { body: isRaw ? body : JSON.stringify(body) }),
    });
    const contract = await contractOf(this.standing.origin);
    contract.check(method, path.split('?')[0]!, answer);
    return { ...answer, body: answer.json as T, problem: answer.json as ProblemDocument };
  }

  private credentials(): Record<string, string> {
    const { apiKey, cookie } = this.standing;
    return { ...(apiKey ? { authorization: `Bearer ${apiKey}` } : {}), ...(cookie ? { cookie } : {}) };
  }

  private async fetch(request: Request): Promise<Response> {
    const url = new URL(request.url);
    const body = request.body ? Buffer.from(await request.arrayBuffer()) : undefined;
    const headers = Object.fromEntries(request.headers);
    const answer = await this.call(request.method, url.pathname + url.search, { body, headers });
    const shown = Object.entries(answer.headers).flatMap(([name, value]) =>
      [value ?? []].flat().map((one): [string, string] => [name, one]),
    );
    return new Response(answer.text || null, { status: answer.status, headers: shown });
  }
}
