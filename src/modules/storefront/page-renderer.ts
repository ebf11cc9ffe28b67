import { createHash } from 'node:crypto';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { CONFIG, type Config } from '#kernel/config/config.module.js';
import { CacheListener } from '#kernel/database/cache-listener.js';
import type { SecurityCache } from '#kernel/database/security-cache.js';
import { ErrorPageRegistry, type ErrorPages } from '#kernel/errors/error-pages.port.js';
import type { Problem } from '#kernel/errors/problem.js';
import { IN_PROCESS } from '#kernel/http/in-process.js';
import { PAGES } from '#kernel/http/page-cache.js';
import { BrandingService } from '#modules/branding/branding.service.js';
import { loadPageBundle, type PageBundle, type PageData } from './page-bundle.js';
import { type RenderedPage, safetyHeaders } from './send-page.js';
import { StorefrontService } from './storefront.service.js';

/** Seconds after which counts on a cached page are looked at again; changes of brand and content drop it at once. */
const LIFETIME_MS = 10_000;

/** Renders pages in the brand of the host. What anonymous visitors see is rendered once and kept. */
@Injectable()
export class PageRenderer implements OnModuleInit, ErrorPages {
  private readonly cache: SecurityCache<RenderedPage>;
  private bundle!: PageBundle;
  private manifest!: object;

  constructor(
    private readonly adapter: HttpAdapterHost,
    private readonly branding: BrandingService,
    private readonly storefront: StorefrontService,
    private readonly errorPages: ErrorPageRegistry,
    listener: CacheListener,
    @Inject(CONFIG) private readonly config: Pick<Config, 'public'>,
  ) {
    this.cache = listener.cache(PAGES, {
      max: 1_000,
      ttl: LIFETIME_MS,
      negativeTtl: 0,
      // A failure is not what the next visitor should see.
      keep: (page: RenderedPage) => page.status < 500,
    });
  }

  async onModuleInit(): Promise<void> {
    // The worker has no server, and so no pages.
    if (!this.adapter.httpAdapter) return;
    Object.assign(this, await loadPageBundle());
    this.errorPages.pages = this;
  }

  /** The page of an address. */
  async page(request: FastifyRequest): Promise<RenderedPage> {
    const key = cacheKeyOf(request);
    if (!key) return this.draw(request);
    const page = await this.cache.get(
      key,
      () => this.draw(request),
      () => [request.ctx.tenantId],
    );
    return page!;
  }

  /** The page of an address where it need not be rendered. */
  rendered(request: FastifyRequest): RenderedPage | null {
    const key = cacheKeyOf(request);
    return (key && this.cache.peek(key)) || null;
  }

  async render(request: FastifyRequest, problem: Problem) {
    const frame = await this.storefront.get({ ...request.ctx }).catch(() => null);
    const requestId = problem.status >= 500 ? request.id : null;
    const data = this.bundle.errorPage(
      frame,
      request.url,
      requestId,
      problem.status === 400 ? problem : null,
    );
    const { html, policy } = await this.htmlOf(request, null, { ...data, status: problem.status });
    return {
      html,
      headers: { ...safetyHeaders(this.config.public.scheme), 'content-security-policy': policy },
    };
  }

  private async draw(request: FastifyRequest): Promise<RenderedPage> {
    const route = this.bundle.routeAt(request.hostKind, request.url);
    const api = this.bundle.createApi({
      baseUrl: `http://${request.host}`,
      fetch: (call) => this.inProcess(request, call),
    });
    const data = await this.bundle.loadPage(route, api, request.url);
    const { html, policy } = await this.htmlOf(request, route, data);
    const body = Buffer.from(html);
    const headers = {
      ...safetyHeaders(this.config.public.scheme),
      ...(SECRET_LINK.test(request.url) ? { 'referrer-policy': 'same-origin' } : {}),
      'cache-control': isForAll(request) ? 'public, no-cache' : 'private, no-store',
      'content-security-policy': policy,
      'content-type': 'text/html; charset=utf-8',
      etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
      vary: 'Cookie',
    };
    return { status: data.status, redirect: data.redirect, html: body, headers };
  }

  private async htmlOf(request: FastifyRequest, route: { name: string } | null, data: PageData) {
    const { css } = await this.branding.resolved(request.ctx.tenantId);
    const { html, inlineHashes } = this.bundle.render({
      url: request.url,
      data,
      assets: this.bundle.assetsOf(this.manifest, route),
      themeCss: css,
      locale: 'en',
    });
    return { html, policy: policyOf(inlineHashes, route?.name) };
  }

  /** The API as the visitor would call it, without leaving the process. */
  private async inProcess(page: FastifyRequest, call: Request): Promise<Response> {
    const fastify = this.adapter.httpAdapter.getInstance<FastifyInstance>();
    const { pathname, search } = new URL(call.url);
    const answer = await fastify.inject({
      method: call.method as 'GET',
      url: pathname + search,
      headers: {
        ...IN_PROCESS,
        host: page.host,
        accept: 'application/json',
        'x-request-id': page.id,
        ...(call.body ? { 'content-type': 'application/json' } : {}),
        // A cookie that is nobody's session must not colour a page that is kept for all.
        ...(page.headers.cookie && page.ctx.principal.kind !== 'anonymous'
          ? { cookie: page.headers.cookie }
          : {}),
      },
      remoteAddress: page.ip,
      ...(call.body ? { payload: await call.text() } : {}),
    });
    return new Response(answer.payload, {
      status: answer.statusCode,
      headers: { 'content-type': String(answer.headers['content-type']) },
    });
  }
}

// The last part of these addresses is a secret, and the page names whose it is.
const SECRET_LINK = /^\/(?:invite|reset-password|verify-email|support|oauth\/consent)\//;

/** Whether everybody who asks for the address gets the same page. */
const isForAll = ({ ctx, url }: FastifyRequest): boolean =>
  ctx.principal.kind === 'anonymous' && !SECRET_LINK.test(url);

/** Null for what is not kept: pages of somebody signed in or with a link, and addresses that nobody types. */
function cacheKeyOf(request: FastifyRequest): string | null {
  const { ctx, url, host } = request;
  if (!isForAll(request) || url.length > 300) return null;
  return `${ctx.tenantId} ${ctx.organisation.status} ${host} ${url}`;
}

/** Content-Security-Policy by hashes: a nonce in a cached page would be void. */
function policyOf(hashes: { styles: string[]; scripts: string[] }, name: string | undefined): string {
  return [
    "default-src 'none'",
    `script-src ${["'self'", ...hashes.scripts].join(' ')}`,
    `style-src ${["'self'", ...hashes.styles].join(' ')}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "frame-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    // What decides something is never shown inside of another page.
    `frame-ancestors ${name === 'consent' || name === 'sign-in' ? "'none'" : "'self'"}`,
  ].join('; ');
}
