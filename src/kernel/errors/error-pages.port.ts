import type { FastifyRequest } from 'fastify';
import type { Problem } from './problem.js';

/** Renders a problem for a person in the brand of the host; a module with pages registers itself. */
export interface ErrorPages {
  render(
    request: FastifyRequest,
    problem: Problem,
  ): Promise<{ html: string; headers: Record<string, string> }>;
}

/** Where that module puts itself; empty in processes without pages. */
export class ErrorPageRegistry {
  pages: ErrorPages | undefined;
}
