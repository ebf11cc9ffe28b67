import createClient, { type Client } from 'openapi-fetch';
import type { paths } from './contract.js';

/** The platform's API, typed. In the browser the session cookie travels by itself. */
export type Api = Client<paths>;

/** A client against `baseUrl`; the server gives a `fetch` of its own that never leaves the process. */
export function createApi(options: {
  baseUrl: string;
  fetch?: (request: Request) => Promise<Response>;
}): Api {
  return createClient<paths>(options);
}

let browserApi: Api | undefined;

/** The client of the page's own host. */
export function api(): Api {
  browserApi ??= createApi({ baseUrl: window.location.origin });
  return browserApi;
}
