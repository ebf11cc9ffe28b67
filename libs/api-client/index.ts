import createClient, { type Client } from 'openapi-fetch';
import type { components, paths } from './schema.generated.js';

export type { components, paths } from './schema.generated.js';

/** The platform's API, typed from its OpenAPI document. */
export type ApiClient = Client<paths>;
/** The schema of an answer or input, by name: `Schema<'Tenant'>`. */
export type Schema<Name extends keyof components['schemas']> = components['schemas'][Name];

export interface ApiClientOptions {
  /** Scheme and host, without a path. */
  baseUrl: string;
  /** Sent as a bearer token; leave it out where a session cookie speaks. */
  apiKey?: string;
  /** How requests leave; default the global fetch. */
  fetch?: (request: Request) => Promise<Response>;
}

/** A client of one host. Answers are `{data}` or `{error}` (an RFC 9457 problem document), with `response`. */
export function createApiClient({ baseUrl, apiKey, fetch }: ApiClientOptions): ApiClient {
  return createClient<paths>({
    baseUrl,
    ...(fetch ? { fetch } : {}),
    ...(apiKey ? { headers: { authorization: `Bearer ${apiKey}` } } : {}),
  });
}
