import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { CONFIG, type Config } from '#kernel/config/config.module.js';
import { hostnameOf } from '#kernel/context/organisation-directory.js';
import { kernelErrors } from '#kernel/errors/kernel.errors.js';
import { chooserPage } from './chooser-page.js';
import { HandOver } from './hand-over.js';
import { OAUTH_PATH, OAuthProvider } from './oauth-provider.js';
import { remember } from './request-of.js';

/** What programs ask for, on any host with the same answer; credentials are the provider's to judge. */
const FOR_PROGRAMS = ['token', 'revoke', 'introspect', 'par', 'userinfo', 'jwks'];
const METADATA = ['/.well-known/openid-configuration', '/.well-known/oauth-authorization-server'];
const CLOSED = new Set(['suspended', 'closing', 'closed']);

/**
 * Puts the provider under its path. It reads bodies itself, so its routes live in a scope without parsers; every
 * request has passed the hooks of the others, by which its host is known.
 */
@Injectable()
export class OAuthMount implements OnModuleInit {
  constructor(
    private readonly adapter: HttpAdapterHost,
    private readonly oauth: OAuthProvider,
    private readonly handOver: HandOver,
    @Inject(CONFIG) private readonly config: Pick<Config, 'public' | 'platformHost'>,
  ) {}

  onModuleInit(): void {
    const server = this.adapter.httpAdapter?.getInstance<FastifyInstance>();
    void server?.register((scope, _options, done) => {
      scope.removeAllContentTypeParsers();
      scope.addContentTypeParser('*', (_request, _payload, parsed) => parsed(null));
      this.route(scope);
      done();
    });
  }

  private route(scope: FastifyInstance): void {
    const config = { ownCredentials: true };
    for (const name of FOR_PROGRAMS) {
      const url = `${OAUTH_PATH}/${name}`;
      scope.route({
        method: ['GET', 'POST', 'OPTIONS'],
        url,
        config,
        handler: (request, reply) => this.answer(request, reply),
      });
    }
    for (const path of METADATA) {
      const handler = (request: FastifyRequest, reply: FastifyReply) =>
        this.answer(request, reply, OAUTH_PATH + path);
      // Under the issuer as OpenID Connect has it, before its path as RFC 8414, 3.1 has it.
      scope.route({ method: ['GET', 'OPTIONS'], url: OAUTH_PATH + path, config, handler });
      scope.route({ method: ['GET', 'OPTIONS'], url: path + OAUTH_PATH, config, handler });
    }
    scope.get(`${OAUTH_PATH}/authorize`, (request, reply) => this.authorize(request, reply));
    scope.get(`${OAUTH_PATH}/authorize/:uid`, (request, reply) => {
      if (request.hostKind === 'platform') throw kernelErrors.notFound();
      this.atTenant(request, reply);
    });
  }

  private async authorize(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    if (request.hostKind === 'platform') {
      const { named, address } = await this.handOver.addressOf(request.url);
      if (address) return void reply.header('cache-control', 'no-store').redirect(address, 303);
      const page = chooserPage(request.url, named);
      return void reply
        .status(named ? 404 : 200)
        .headers(page.headers)
        .send(page.html);
    }
    const { primaryHost } = request.ctx.organisation;
    // Sessions are of one host: all that follows happens at the one where people sign in.
    if (primaryHost && hostnameOf(request.host) !== primaryHost) {
      const address = this.handOver.originOf(request.ctx.organisation) + request.url;
      return void reply.header('cache-control', 'no-store').redirect(address, 303);
    }
    this.atTenant(request, reply);
  }

  private atTenant(request: FastifyRequest, reply: FastifyReply): void {
    if (CLOSED.has(request.ctx.organisation.status)) throw kernelErrors.tenantSuspended();
    this.pass(request, reply, request.url, request.host);
  }

  private answer(request: FastifyRequest, reply: FastifyReply, path = request.url): void {
    this.pass(request, reply, path, this.config.platformHost);
  }

  /** `host` is what its addresses are made of: the issuer's for all but what a browser goes through at a tenant. */
  private pass(request: FastifyRequest, reply: FastifyReply, path: string, host: string): void {
    const { raw } = request;
    remember(request);
    reply.hijack();
    for (const [name, value] of Object.entries(reply.getHeaders())) {
      if (value !== undefined) reply.raw.setHeader(name, value);
    }
    // What a caller sent under these names is not believed.
    Object.assign(raw.headers, {
      host,
      'x-forwarded-host': host,
      'x-forwarded-proto': this.config.public.scheme,
      'x-forwarded-for': request.ip,
    });
    Object.assign(raw, { originalUrl: path, url: path.slice(OAUTH_PATH.length) });
    this.oauth.handle(raw, reply.raw);
  }
}
