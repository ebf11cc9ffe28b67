import type { Operation } from './reference-model.js';

/** What came back, as the page shows it. */
export interface Reply {
  status: number;
  statusText: string;
  headers: [string, string][];
  text: string;
  ms: number;
  /** Address that explains a problem. */
  problem: string | null;
}

/** What was filled in. */
export interface Wish {
  values: Record<string, string>;
  body: string;
  files: Record<string, string | File>;
  /** An API key, or null for the cookie of whoever is signed in. */
  apiKey: string | null;
}

/** Sends an operation to this host. @throws where there is no answer. */
export async function sendRequest(operation: Operation, wish: Wish): Promise<Reply> {
  const headers = new Headers({ accept: 'application/json' });
  const query = new URLSearchParams();
  let path = operation.path;
  for (const { name, in: place } of operation.parameters) {
    const value = wish.values[name] ?? '';
    if (value === '') continue;
    if (place === 'path') path = path.replace(`{${name}}`, encodeURIComponent(value));
    else if (place === 'query') query.set(name, value);
    else headers.set(name, value);
  }
  if (wish.apiKey !== null) headers.set('authorization', `Bearer ${wish.apiKey}`);
  let body: BodyInit | undefined;
  if (operation.form) {
    const form = new FormData();
    for (const [name, value] of Object.entries(wish.files)) form.set(name, value);
    body = form;
  } else if (operation.body !== null) {
    headers.set('content-type', 'application/json');
    body = wish.body;
  }
  const began = performance.now();
  const answer = await fetch(query.size > 0 ? `${path}?${query.toString()}` : path, {
    method: operation.method,
    headers,
    credentials: wish.apiKey === null ? 'same-origin' : 'omit',
    ...(body === undefined ? {} : { body }),
  });
  const text = await answer.text();
  const isJson = /json/.test(answer.headers.get('content-type') ?? '') && text !== '';
  const parsed: unknown = isJson ? JSON.parse(text) : undefined;
  return {
    status: answer.status,
    statusText: answer.statusText,
    headers: [...answer.headers],
    text: isJson ? JSON.stringify(parsed, null, 2) : text,
    ms: Math.round(performance.now() - began),
    problem:
      answer.status >= 400 && isJson ? String((parsed as { type?: unknown }).type ?? '') || null : null,
  };
}
