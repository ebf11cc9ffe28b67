import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CONFIG, type Config } from '#kernel/config/config.module.js';
import type { Uuid } from '#kernel/context/type-id.js';
import { SecretBox } from '#kernel/secrets/secret-box.js';

/** A sign-in between its start and its return, as the browser carries it: sealed, so that nobody reads or makes one. */
export interface Flow {
  id: Uuid;
  tenantId: Uuid;
  /** Name of the host that it began at, and must return to. */
  host: string;
  /** Of the configuration that it began with. */
  revision: number;
  state: string;
  nonce: string;
  verifier: string;
  next: string;
  /** Who tests; then nobody is signed in. */
  testedBy: Uuid | null;
  expiresAt: number;
}

/** Time to sign in at the provider. */
export const FLOW_MS = 10 * 60_000;
const PATH = '/sso';

/** Binds a sign-in to the browser that began it. */
@Injectable()
export class FlowCookie {
  constructor(
    private readonly box: SecretBox,
    @Inject(CONFIG) private readonly config: Pick<Config, 'COOKIE_NAME' | 'public'>,
  ) {}

  private get name(): string {
    return `${this.config.COOKIE_NAME}_sso`;
  }

  async set(reply: FastifyReply, flow: Flow): Promise<void> {
    reply.setCookie(this.name, await this.box.sealJson(flow, placeOf(flow.tenantId, flow.host)), {
      path: PATH,
      httpOnly: true,
      // Comes along when the provider sends the browser back, and with nothing that another site embeds or posts.
      sameSite: 'lax',
      secure: this.config.public.scheme === 'https',
      maxAge: FLOW_MS / 1000,
    });
  }

  /** The sign-in that this browser began at this host, or null. */
  async read(
    request: FastifyRequest,
    { tenantId, host }: Pick<Flow, 'tenantId' | 'host'>,
  ): Promise<Flow | null> {
    const sealed = request.cookies[this.name];
    if (!sealed) return null;
    const flow = (await this.box.openJson(sealed, placeOf(tenantId, host)).catch(() => null)) as Flow | null;
    // The place is part of what was sealed; said once more, since everything hangs on it.
    const own = flow?.tenantId === tenantId && flow.host === host;
    return flow && own && flow.expiresAt > Date.now() ? flow : null;
  }

  clear(reply: FastifyReply): void {
    reply.clearCookie(this.name, { path: PATH });
  }
}

const placeOf = (tenantId: Uuid, host: string): string => `${tenantId}:sso-flow:${host}`;
