import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { ListingKind } from './listings.types.js';

/** The part of the address for each kind, and `listings` across all of them. */
export const KIND_PATHS = ['listings', 'integrations', 'plugins', 'templates'] as const;

const KINDS: Record<string, ListingKind> = {
  integrations: 'integration',
  plugins: 'plugin',
  templates: 'template',
};

/** The paths of one handler, for every kind: `pathsPerKind('/:slug')`. */
export const pathsPerKind = (rest = ''): string[] => KIND_PATHS.map((kind) => kind + rest);

/** The kind that the address names, or null for `listings`. */
export const kindOfPath = (path: string): ListingKind | null =>
  KINDS[/^\/api\/v1\/marketplace\/([a-z]+)/.exec(path)?.[1] ?? ''] ?? null;

/** The kind that the request's address names, as a parameter of a handler. */
export const RouteKind = createParamDecorator((_: unknown, context: ExecutionContext) =>
  kindOfPath(context.switchToHttp().getRequest<FastifyRequest>().url),
);
