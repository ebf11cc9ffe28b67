import { Agent, request } from 'node:http';

/** An answer as it came over the wire. */
export interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  text: string;
  /** The parsed body where it is JSON, else undefined. */
  json: unknown;
}

export interface Outgoing {
  method?: string;
  /** Host header: tenants are told apart by it. */
  host: string;
  headers?: Record<string, string>;
  body?: string | Buffer;
}

const agent = new Agent({ keepAlive: true, maxSockets: 64 });

/** One HTTP request to one process, with a Host header of choice (which `fetch` does not allow to set reliably). */
export function send(origin: string, path: string, outgoing: Outgoing): Promise<Answer> {
  const { hostname, port } = new URL(origin);
  const { method = 'GET', host, headers = {}, body } = outgoing;
  return new Promise((resolve, reject) => {
    const outbound = request(
      {
        agent,
        hostname,
        port,
        path,
        method,
        headers: { host, ...lengthOf(body), ...headers },
        setHost: false,
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => {
          const text = Buffer.concat(chunks).toString();
          const isJson = /[/+]json\b/.test(response.headers['content-type'] ?? '');
          const json: unknown = isJson && text ? JSON.parse(text) : undefined;
          resolve({ status: response.statusCode!, headers: response.headers, text, json });
        });
      },
    );
    outbound.setTimeout(20_000, () => outbound.destroy(new Error(`${method} ${path} had no answer in 20 s`)));
    outbound.on('error', reject);
    outbound.end(body);
  });
}

const lengthOf = (body: string | Buffer | undefined): Record<string, string> =>
  body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
