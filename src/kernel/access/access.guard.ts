import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { supportScopes } from '#config/scopes.js';
import { kernelErrors } from '#kernel/errors/kernel.errors.js';
import { OPERATION, type OperationDeclaration, PUBLIC_ROUTE } from './operation.js';

const GONE = new Set(['suspended', 'closing', 'closed']);

/** Lets a request through to a route whose scope the principal holds. Closed by default. */
@Injectable()
export class AccessGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const handler = context.getHandler();
    const operation = Reflect.getMetadata(OPERATION, handler) as OperationDeclaration | undefined;
    if (!operation) return isPublic(handler, context.getClass());
    const { ctx } = context.switchToHttp().getRequest<FastifyRequest>();
    if (GONE.has(ctx.organisation.status) && !operation.whileSuspended) throw kernelErrors.tenantSuspended();
    if (operation.scope === 'public') return true;
    if (ctx.principal.kind === 'anonymous') throw kernelErrors.unauthenticated();
    if (ctx.principal.scopes.has(operation.scope)) return true;
    if (ctx.principal.kind === 'support') throw refusedInSupport(operation.scope);
    const challenge = `Bearer error="insufficient_scope", scope="${operation.scope}"`;
    throw kernelErrors.insufficientScope.with(
      { headers: { 'www-authenticate': challenge } },
      operation.scope,
    );
  }
}

/** Why a support session may not: because it only looks, or because it never may. */
const refusedInSupport = (scope: string) =>
  supportScopes('write').has(scope) ? kernelErrors.supportReadOnly() : kernelErrors.supportBlocked();

const isPublic = (handler: object, controller: object): boolean =>
  Reflect.getMetadata(PUBLIC_ROUTE, handler) === true ||
  Reflect.getMetadata(PUBLIC_ROUTE, controller) === true;
