import pg from 'pg';

/** unique_violation, foreign_key_violation (PostgreSQL, appendix A). */
const CODES = new Set(['23505', '23503']);

/** True where the error is a violation of the named unique index or foreign key. */
export const violates = (error: unknown, constraint: string): boolean =>
  error instanceof pg.DatabaseError && CODES.has(error.code ?? '') && error.constraint === constraint;
