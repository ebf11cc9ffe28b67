import { Injectable } from '@nestjs/common';
import { expandScopes, scopesOfRole } from '#config/scopes.js';
import { CREDENTIALS } from '#kernel/access/credentials.js';
import { beyondRole, mayHandOut, roleFor } from '#kernel/access/role-limits.js';
import type { Ctx } from '#kernel/context/ctx.js';
import { newId, toTypeId } from '#kernel/context/type-id.js';
import { Database } from '#kernel/database/database.js';
import { kernelErrors } from '#kernel/errors/kernel.errors.js';
import { Events } from '#kernel/events/events.js';
import { AppClientsService } from '#modules/developers/app-clients.service.js';
import type { AppClient } from '#modules/developers/apps.types.js';
import { GrantsRepository } from '../grants.repository.js';
import { oauthErrors } from '../oauth.errors.js';
import type { PendingRequest } from '../oauth.types.js';
import { ArtifactsService } from '../provider/artifacts.service.js';
import type { ConsentDone, ConsentIn, ConsentOut } from './consent.dto.js';
import { inWords, isIdentityScope } from './identity-scopes.js';

interface Asked {
  request: PendingRequest;
  app: AppClient;
  /** What the app would be given: asked for, and held by the person's role. */
  given: string[];
  withheld: string[];
  before: ReadonlySet<string>;
  /** The lowest role that may allow what is new, where the person's may not. */
  requiredRole: string | null;
}

/** The person's decision about an app, at the tenant's host. */
@Injectable()
export class ConsentService {
  constructor(
    private readonly db: Database,
    private readonly artifacts: ArtifactsService,
    private readonly clients: AppClientsService,
    private readonly grants: GrantsRepository,
    private readonly events: Events,
  ) {}

  /** What is to be decided. @throws `unauthenticated`, `consent-expired` */
  async describe(ctx: Ctx, name: string): Promise<ConsentOut> {
    const { request, app, given, withheld, before, requiredRole } = await this.asked(ctx, name);
    return {
      app: {
        name: app.name,
        homepageUrl: app.homepageUrl,
        logoUrl: app.logoUrl,
        developer: app.developer.name,
        isApproved: app.isApproved,
      },
      scopes: given.flatMap((scope) => {
        const words = inWords(scope);
        return words ? [{ ...words, isNew: !before.has(scope) }] : [];
      }),
      withheld: withheld.flatMap((scope) => inWords(scope)?.sentence ?? []),
      allowedBefore: before.size > 0,
      requiredRole: requiredRole as ConsentOut['requiredRole'],
      returnsTo: placeOf(request.params.redirect_uri),
      switchUrl: switchUrlOf(request),
    };
  }

  /** @throws `unauthenticated`, `consent-expired`, `consent-beyond-role` */
  async decide(ctx: Ctx, { request: name, decision }: ConsentIn): Promise<ConsentDone> {
    const asked = await this.asked(ctx, name);
    const { pathname } = new URL(asked.request.returnTo);
    if (decision === 'refuse') {
      const result = { error: 'access_denied', error_description: 'the person refused' };
      await this.artifacts.answer(ctx, name, asked.request, result);
      return { next: pathname };
    }
    if (asked.requiredRole) {
      const fresh = asked.given.filter((scope) => !asked.before.has(scope));
      throw oauthErrors.consentBeyondRole(asked.requiredRole, fresh.join(', '));
    }
    await this.allow(ctx, asked);
    await this.artifacts.answer(ctx, name, asked.request, { consent: {} });
    return { next: pathname };
  }

  private async allow(ctx: Ctx, { app, given }: Asked): Promise<void> {
    const identity = given.filter(isIdentityScope);
    const scopes = [...identity, ...expandScopes(given)].sort();
    const userId = ctx.principal.userId!;
    await this.db.inTenant(ctx, async (tx) => {
      const grant = await this.grants.add(tx, {
        id: newId(),
        user_id: userId,
        app_id: app.id,
        developer_id: app.developer.id,
        scopes,
      });
      tx.invalidate(CREDENTIALS, grant.id);
      await this.events.publish(tx, ctx, grant.is_new ? 'authorized_app.granted' : 'authorized_app.updated', {
        subject: { type: 'authorized_app', id: grant.id },
        data: {
          id: toTypeId('grt', grant.id),
          appId: app.clientId,
          appName: app.name,
          userId: toTypeId('usr', userId),
          scopes: grant.scopes,
        },
      });
    });
  }

  /** A request that waits for whoever is signed in, in the session that it began in. */
  private async asked(ctx: Ctx, name: string): Promise<Asked> {
    const { kind, id, userId, role } = ctx.principal;
    if (kind !== 'session' || !userId) throw kernelErrors.unauthenticated();
    const request = await this.artifacts.pending(ctx, name);
    const isTheirs = request?.session?.uid === id && request?.session?.accountId === toTypeId('usr', userId);
    if (!request || !isTheirs || request.prompt.name !== 'consent' || request.result) {
      throw oauthErrors.consentExpired();
    }
    const app = await this.clients.find(request.params.client_id);
    if (!app) throw oauthErrors.consentExpired();
    const grant = await this.grants.findOf(ctx, userId, app.id);
    const before = new Set(grant?.scopes ?? []);
    const held = role ? scopesOfRole(role) : new Set<string>();
    const wanted = [...new Set((request.params.scope ?? '').split(' '))].filter((scope) => inWords(scope));
    const given = wanted.filter((scope) => isIdentityScope(scope) || held.has(scope));
    const fresh = given.filter((scope) => !before.has(scope) && !isIdentityScope(scope));
    const isBeyond = beyondRole(role, fresh).length > 0 || (fresh.length > 0 && !mayHandOut(role));
    return {
      request,
      app,
      given,
      withheld: wanted.filter((scope) => !given.includes(scope)),
      before,
      requiredRole: isBeyond ? roleFor(fresh) : null,
    };
  }
}

/** Where the browser goes next, as a person reads it. */
function placeOf(redirectUri: string): string {
  const { protocol, host } = new URL(redirectUri);
  return /^https?:$/.test(protocol) ? host : protocol.slice(0, -1);
}

/** The same request from its beginning, after signing in anew. */
function switchUrlOf({ params }: PendingRequest): string {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(params)) {
    if (typeof value === 'string' || typeof value === 'number') query.set(key, String(value));
  }
  return `/sign-in?again=1&next=${encodeURIComponent(`/api/v1/oauth/authorize?${query.toString()}`)}`;
}
