import { createApiClient, type ApiClient } from '#libs/api-client/index.js';

/** The platform's API, typed. In the browser the session cookie travels by itself. */
export type Api = ApiClient;

/** A client against `baseUrl`; the server gives a `fetch` of its own that never leaves the process. */
export function createApi(options: {
  baseUrl: string;
  fetch?: (request: Request) => Promise<Response>;
}): Api {
  return createApiClient(options);
}

let browserApi: Api | undefined;

/** The client of the page's own host. */
export function api(): Api {
  browserApi ??= createApi({ baseUrl: window.location.origin });
  return browserApi;
}
