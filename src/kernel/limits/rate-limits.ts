import { Inject, Injectable, Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Counter } from 'prom-client';
import { LRU } from 'tiny-lru';
import { rateLimits } from '#config/rate-limits.js';
import { OperationRegistry } from '#kernel/access/operation-registry.js';
import { CONFIG, type Config } from '#kernel/config/config.module.js';
import { OrganisationDirectory } from '#kernel/context/organisation-directory.js';
import type { Organisation } from '#kernel/context/organisation.types.js';
import type { Uuid } from '#kernel/context/type-id.js';
import { kernelErrors } from '#kernel/errors/kernel.errors.js';
import { Problem } from '#kernel/errors/problem.js';
import { HttpMetrics } from '#kernel/health/http-metrics.js';
import { isInProcess } from '#kernel/http/in-process.js';
import { AbusePort } from './abuse.port.js';
import { paceOf, secondsOf, WINDOW_SECONDS } from './gcra.js';
import { addressPolicy, policiesOf, type Policy, refusalsKeyOf } from './policies.js';
import { rateLimitHeaders, type Standing } from './rate-limit-headers.js';
import { RedisCounters } from './redis-counters.js';

/** What a request takes, and of what. */
interface Take {
  policies: Policy[];
  cost: number;
  /** The API key behind it, whose refusals are counted too. */
  key?: { id: Uuid; organisation: Organisation };
}

const MINUTE_MS = 60_000;

/**
 * Holds requests to the limits that apply to them, all in one call to Redis: a request to the API to those of its
 * credential, or of its address where it has none; the rendering of a page to that of the address.
 */
@Injectable()
export class RateLimits {
  private readonly log = new Logger('RateLimits');
  private costs: Map<string, number> | undefined;
  /** Keys whose suspension is under way. */
  private readonly reported = new LRU<true>(1_000, 10_000);
  private warnedOfProxy = false;
  private readonly refused: Counter<'policy'>;
  private readonly unchecked: Counter;

  constructor(
    private readonly counters: RedisCounters,
    private readonly directory: OrganisationDirectory,
    private readonly operations: OperationRegistry,
    private readonly abuse: AbusePort,
    { registry }: HttpMetrics,
    @Inject(CONFIG) private readonly config: Pick<Config, 'ADDRESS_REQUESTS_PER_MINUTE'>,
  ) {
    const registers = [registry];
    this.refused = new Counter({
      name: 'rate_limit_refused_total',
      help: 'Requests answered with 429, by the policy that was exhausted for longest.',
      labelNames: ['policy'],
      registers,
    });
    this.unchecked = new Counter({
      name: 'rate_limit_unchecked_total',
      help: 'Requests let through without being counted, because Redis did not answer.',
      registers,
    });
  }

  open(): Promise<void> {
    return this.counters.open();
  }

  /** For every request whose tenant and principal are known. @throws `rate-limited` */
  async check(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const take = await this.takeOf(request);
    if (take && take.policies.length > 0) await this.carryOut(take, reply);
  }

  /**
   * For a request that was refused before anything else, by its credential or host: it counts against its address.
   * @throws `rate-limited` where that has nothing left, else what it was refused with.
   */
  async refuse(request: FastifyRequest, reply: FastifyReply, reason: unknown): Promise<never> {
    if (reason instanceof Problem && reason.status < 500 && !isInProcess(request)) {
      const cost = reason.status === 401 ? rateLimits.refusedCredentialCost : 1;
      await this.carryOut({ policies: [this.addressPolicyOf(request)], cost }, reply);
    }
    throw reason;
  }

  /** Forgets how often a key was refused: it is reinstated. */
  forgive(organisationId: Uuid, keyId: Uuid): Promise<void> {
    return this.counters.forget(refusalsKeyOf(organisationId, keyId));
  }

  private async takeOf(request: FastifyRequest): Promise<Take | null> {
    const { ctx } = request;
    // Health, metrics and the edge's question have no tenant; what this process asks itself is counted already.
    if (!ctx || isInProcess(request)) return null;
    const route = request.routeOptions.url ?? '';
    if (FREE.test(route)) return null;
    // By its route, however the address is spelt; where there is none, by the address.
    const isApi = route.startsWith('/api/') || request.url.startsWith('/api/');
    // A page that is kept was sent before this.
    if (!isApi) return { policies: [this.addressPolicyOf(request)], cost: 1 };
    const cost = this.costOf(request.method, route);
    if (cost === 0) return null;
    const { principal } = ctx;
    const payer = principal.support?.organisationId ?? principal.organisationId;
    if (payer === null) return { policies: [this.addressPolicyOf(request)], cost };
    const organisation = payer === ctx.tenantId ? ctx.organisation : await this.directory.byId(payer);
    if (!organisation) return null;
    return {
      policies: policiesOf(principal, organisation),
      cost,
      ...(principal.kind === 'api_key' ? { key: { id: principal.id!, organisation } } : {}),
    };
  }

  private async carryOut({ policies, cost, key }: Take, reply: FastifyReply): Promise<void> {
    const keys = policies.map((policy) => policy.key);
    const values: number[] = [key ? rateLimits.suspendKey.withinMinutes * MINUTE_MS : 0];
    for (const { limit } of policies) {
      const { interval, tolerance } = paceOf(limit);
      values.push(interval, tolerance, cost);
    }
    if (key) keys.push(refusalsKeyOf(key.organisation.id, key.id));
    const answer = await this.counters.take(keys, values);
    if (!answer) return void this.unchecked.inc();
    const standings = policies.map((policy, index): Standing => ({
      policy,
      wait: answer[2 * index + 1]!,
      ahead: answer[2 * index + 2]!,
    }));
    reply.headers(rateLimitHeaders(standings));
    if (cost !== 1) reply.header('x-rate-limit-cost', String(cost));
    const longest = standings.reduce((one, other) => (other.wait > one.wait ? other : one));
    if (longest.wait === 0) return;
    if (key) this.watch(key, answer[0]!, policies);
    throw this.problemOf(longest);
  }

  private problemOf({ policy, wait }: Standing): Problem {
    this.refused.inc({ policy: policy.name });
    const seconds = secondsOf(wait);
    return kernelErrors.rateLimited.with(
      {
        headers: { 'retry-after': String(seconds) },
        members: {
          policy: policy.name,
          limit: policy.limit,
          windowSeconds: WINDOW_SECONDS,
          retryAfter: seconds,
        },
      },
      seconds,
    );
  }

  /** Has a key suspended that goes on and on; nobody waits for it. */
  private watch({ id, organisation }: NonNullable<Take['key']>, refused: number, policies: Policy[]): void {
    const { timesItsLimit, atLeast, withinMinutes } = rateLimits.suspendKey;
    const limit = Math.min(...policies.map((policy) => policy.limit));
    if (refused < Math.max(limit * timesItsLimit, atLeast) || !this.abuse.suspend || this.reported.has(id))
      return;
    this.reported.set(id, true);
    this.abuse
      .suspend({ organisation, keyId: id, refused, minutes: withinMinutes })
      .catch((error: Error) => this.log.error(`Cannot suspend key ${id}: ${error.message}`));
  }

  private addressPolicyOf(request: FastifyRequest): Policy {
    if (request.headers['x-forwarded-for'] !== undefined && (request.ips?.length ?? 1) === 1)
      this.warnOfProxy(request);
    return addressPolicy(request.ip, this.config.ADDRESS_REQUESTS_PER_MINUTE);
  }

  private warnOfProxy({ socket }: FastifyRequest): void {
    if (this.warnedOfProxy) return;
    this.warnedOfProxy = true;
    this.log.warn(
      `X-Forwarded-For comes from ${socket.remoteAddress}, which is not in TRUSTED_PROXIES: whoever it stands for counts as one address`,
    );
  }

  private costOf(method: string, route: string): number {
    this.costs ??= new Map(
      this.operations.operations.map(({ method: verb, path, declaration }) => [
        `${verb} ${path}`,
        declaration.cost ?? 1,
      ]),
    );
    // What nobody answers costs as much as what somebody does.
    return this.costs.get(`${method === 'HEAD' ? 'GET' : method} ${route}`) ?? 1;
  }
}

/** Routes of what a page brings along: browsers keep it, and there is nothing to work out. */
const FREE = /^\/(?:static\/|assets\/:|theme\.css$|problems\/:|dev\/mail)/;
