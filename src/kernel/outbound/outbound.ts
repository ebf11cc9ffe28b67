import { isIP } from 'node:net';
import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Agent } from 'undici';
import { CONFIG, type Config } from '#kernel/config/config.module.js';
import { AddressRefused, guardedLookup } from './guarded-lookup.js';
import { isPublicAddress } from './is-public-address.js';
import { explainFailure, OutboundError } from './outbound-error.js';

export interface OutboundRequest {
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'HEAD';
  headers?: Record<string, string>;
  body?: string | Uint8Array;
  /** Milliseconds for everything from the look-up to the last byte; 10 seconds. */
  timeoutMs?: number;
  /** Bytes of the answer at most; one that is longer is an error. 256 KiB. */
  maxBytes?: number;
}

export interface OutboundAnswer {
  status: number;
  /** Names in lower case; the values of a repeated one are joined by a comma and a space. */
  headers: Record<string, string>;
  body: Buffer;
}

const TIMEOUT_MS = 10_000;
const MAX_BYTES = 256 * 1024;
const CONNECT_MS = 5_000;
/** A server that is asked often keeps some connections open, a crowd of requests does not open more. */
const CONNECTIONS = 16;

/**
 * Requests to addresses that a tenant typed in. None leads inwards: the address is judged by the very look-up that is
 * then connected to, redirects are answers and not followed, and time and size have a bound.
 * `ALLOW_PRIVATE_TARGETS` opens private and loopback addresses.
 */
@Injectable()
export class Outbound implements OnApplicationShutdown {
  private readonly isAllowed: (address: string) => boolean;
  private readonly agent: Agent;

  constructor(@Inject(CONFIG) config: Pick<Config, 'ALLOW_PRIVATE_TARGETS'>) {
    this.isAllowed = config.ALLOW_PRIVATE_TARGETS ? () => true : isPublicAddress;
    this.agent = new Agent({
      allowH2: false,
      connections: CONNECTIONS,
      connect: { lookup: guardedLookup(this.isAllowed), timeout: CONNECT_MS },
      keepAliveTimeout: 4_000,
      maxHeaderSize: 32 * 1024,
    });
  }

  async onApplicationShutdown(): Promise<void> {
    await this.agent.destroy();
  }

  /** @throws {@link OutboundError}; an answer with any status is none. */
  async request(address: string, request: OutboundRequest = {}): Promise<OutboundAnswer> {
    const url = parsed(address);
    const maxBytes = request.maxBytes ?? MAX_BYTES;
    try {
      this.judge(url);
      const { statusCode, headers, body } = await this.agent.request({
        origin: url.origin,
        path: url.pathname + url.search,
        method: request.method ?? 'GET',
        headers: { 'user-agent': 'Mozilla/5.0 (compatible)', ...request.headers },
        body: request.body ?? null,
        signal: AbortSignal.timeout(request.timeoutMs ?? TIMEOUT_MS),
      });
      const shown = Object.entries(headers).map(([name, value]) => [name, [value ?? ''].flat().join(', ')]);
      return {
        status: statusCode,
        headers: Object.fromEntries(shown) as Record<string, string>,
        body: await bytesOf(body, maxBytes),
      };
    } catch (error) {
      throw explainFailure(error, url.host, maxBytes);
    }
  }

  /** An address is connected to without a look-up, so it is judged here. */
  private judge({ hostname }: URL): void {
    const host = hostname.replace(/^\[|\]$/g, '');
    if (isIP(host) !== 0 && !this.isAllowed(host)) throw new AddressRefused(host);
  }
}

function parsed(address: string): URL {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url || !['http:', 'https:'].includes(url.protocol)) {
    throw new OutboundError('refused', `"${address.slice(0, 200)}" is not an http or https address.`);
  }
  if (url.username || url.password) {
    throw new OutboundError('refused', 'An address with a user name or password in it is not asked.');
  }
  return url;
}

/** Reads what is sent, and hangs up as soon as it is too much. */
async function bytesOf(
  body: AsyncIterable<Uint8Array> & { destroy(): unknown },
  max: number,
): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.byteLength;
    if (size > max) {
      body.destroy();
      throw Object.assign(new Error('Too large'), { code: 'ANSWER_TOO_LARGE' });
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
