import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ConfigurationRow, ProvenPerson } from '../sso.types.js';
import type { Flow } from './flow-cookie.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** What is known so far of a sign-in by a provider. */
    sso?: Exchange;
  }
}

/** One request of a sign-in. passport takes it for its request, and finds there what it looks for. */
export class Exchange {
  /** What passport-oauth2 reads. Empty at the start: a code that somebody puts there means nothing. */
  query: { code?: string; state?: string } = {};
  /** Set by passport when everything held. */
  user?: ProvenPerson;
  flow: Flow | null = null;
  configuration: ConfigurationRow | null = null;

  constructor(
    readonly request: FastifyRequest,
    readonly reply: FastifyReply,
  ) {}

  get isReturn(): boolean {
    return this.request.url.split('?')[0] === '/sso/callback';
  }
}

/** The few words of a Node response that passport uses to redirect, on Fastify's reply. */
export class PassportResponse {
  statusCode = 200;

  constructor(private readonly reply: FastifyReply) {}

  setHeader(name: string, value: string): void {
    this.reply.header(name, value);
  }

  end(): void {
    // An answer of one visitor: it carries their cookie.
    this.reply.header('cache-control', 'no-store').status(this.statusCode).send('');
  }
}
