import { randomBytes } from 'node:crypto';
import { request } from 'node:http';
import type { Demo } from '../support/stack.mjs';

export interface Answer<Body = unknown> {
  status: number;
  body: Body;
}

export interface Domain {
  id: string;
  hostname: string;
  displayHostname: string;
  url: string;
  status: string;
  ownership: string;
  certificate: string;
  reasonCode: string | null;
  reason: string | null;
  primary: boolean;
  records: { type: string; name: string; value: string; purpose: string; found: boolean | null }[];
  checkedAt: string | null;
  nextCheckAt: string | null;
}

export interface Asked {
  host?: string;
  key?: string;
  tenant?: string;
  body?: unknown;
  headers?: Record<string, string>;
}

/** A request with a Host header of choice, which fetch does not allow. */
export function ask<Body>(
  base: string,
  method: string,
  path: string,
  asked: Asked = {},
): Promise<Answer<Body>> {
  const { host = 'localhost', key, tenant, body } = asked;
  const headers: Record<string, string> = { host, ...asked.headers };
  if (key) headers.authorization = `Bearer ${key}`;
  if (tenant) headers['x-tenant-id'] = tenant;
  if (body !== undefined) headers['content-type'] = 'application/json';
  return new Promise((resolve, reject) => {
    const sent = request(new URL(path, base), { method, headers }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => {
        const text = Buffer.concat(chunks).toString();
        const isJson = answer.headers['content-type']?.includes('json');
        resolve({ status: answer.statusCode!, body: (isJson ? JSON.parse(text) : text) as Body });
      });
    });
    sent.on('error', reject);
    sent.end(body === undefined ? undefined : JSON.stringify(body));
  });
}

/** A fresh tenant of the demo's first reseller, and the verbs of its domains. */
export async function aTenant(base: string, demo: Demo, plan = 'business') {
  const slug = `d${randomBytes(5).toString('hex')}`;
  const key = demo.resellers[0]!.apiKey;
  const owner = `owner@${slug}.example`;
  const made = await ask<{ id: string }>(base, 'POST', '/api/v1/tenants', {
    key,
    body: { name: slug, slug, plan, owner: { email: owner, name: 'Ada Owner' } },
  });
  if (made.status !== 201) throw new Error(`No tenant: ${made.status} ${JSON.stringify(made.body)}`);
  const tenant = made.body.id;
  const call = <Body>(method: string, path: string, body?: unknown) =>
    ask<Body>(base, method, `/api/v1/whitelabel/${path}`, { key, tenant, body });
  return {
    slug,
    owner,
    id: tenant,
    key,
    call,
    add: (hostname: string) => call<Domain>('POST', 'domain', { hostname }),
    get: async (id: string) => (await call<Domain>('GET', `domains/${id}`)).body,
    verify: (id: string) => call<Domain>('POST', `domains/${id}/verify`),
    remove: (id: string) => call('DELETE', `domains/${id}`),
  };
}
export type Tenant = Awaited<ReturnType<typeof aTenant>>;

/** The world outside: its DNS and its mail. */
export function theWorld(control: string) {
  const send = async (method: string, path: string, body?: unknown) => {
    const answer = await fetch(control + path, { method, ...(body ? { body: JSON.stringify(body) } : {}) });
    return (await answer.json()) as { data: { subject: string; text: string; name: string; type: string }[] };
  };
  return {
    setTxt: (domain: Domain, ...values: string[]) =>
      send('PUT', '/records', {
        name: domain.records[0]!.name,
        type: 'TXT',
        values: values.length > 0 ? values : [domain.records[0]!.value],
      }),
    set: (name: string, type: string, values: string[]) => send('PUT', '/records', { name, type, values }),
    forget: (name: string) => send('DELETE', '/records', { name }),
    fail: (name: string, failure: string | null) => send('PUT', '/failures', { name, failure }),
    questions: async (name: string) => (await send('GET', `/queries?name=${name}`)).data,
    mails: async (to: string) => (await send('GET', `/mails?to=${to}`)).data,
  };
}

/** Asks again until the answer is right, 20 seconds at most. */
export async function until<T>(
  look: () => Promise<T>,
  isRight: (value: T) => boolean,
  seconds = 20,
): Promise<T> {
  const deadline = Date.now() + seconds * 1000;
  for (;;) {
    const value = await look();
    if (isRight(value)) return value;
    if (Date.now() > deadline) throw new Error(`Still ${JSON.stringify(value)} after ${seconds} s`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

export const aHostname = () => `market.${randomBytes(5).toString('hex')}.test`;
