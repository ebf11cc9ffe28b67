import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Database } from '#kernel/database/database.js';
import { sql } from '#kernel/database/sql.js';
import type { TenantTx } from '#kernel/database/tenant-tx.js';
import { kernelErrors } from '#kernel/errors/kernel.errors.js';
import { SecretBox } from '#kernel/secrets/secret-box.js';

const DAY_MS = 86_400_000;

export interface StoredAnswer {
  status: number;
  body: unknown;
  replayed: boolean;
}

/**
 * `Idempotency-Key` on POST: the effect and the stored answer commit in one transaction, so a repeated request gets
 * the first one's answer for 24 hours, whatever was lost on the way. The answer may hold a secret shown once, so it
 * is stored sealed.
 */
@Injectable()
export class Idempotency {
  constructor(
    private readonly db: Database,
    private readonly secrets: SecretBox,
  ) {}

  /** Carries the request out inside a transaction of its own, or answers what it answered before. */
  async once(
    request: FastifyRequest,
    key: string,
    route: string,
    statusOf: () => number,
    work: () => Promise<unknown>,
  ): Promise<StoredAnswer> {
    const { ctx } = request;
    const keyHash = digest([ctx.principal.id ?? 'anonymous', route, JSON.stringify(request.params), key]);
    const fingerprint = digest([JSON.stringify(request.body ?? null)]);
    return this.db.unitOfWork(ctx, async (unit) => {
      const tx = unit.asTenantTx();
      const before = await this.claim(tx, keyHash, fingerprint);
      if (before) return before;
      request.ctx = { ...ctx, unit };
      try {
        const body = await work();
        const status = statusOf();
        const answer = await this.secrets.sealJson(
          { status, body: body ?? null },
          keyHash.toString('base64'),
        );
        const expiresAt = new Date(Date.now() + DAY_MS);
        await tx.sql(sql`
          insert into idempotent_answers (tenant_id, key_hash, fingerprint, answer, expires_at)
          values (${tx.tenantId}, ${keyHash}, ${fingerprint}, ${answer}, ${expiresAt})
          on conflict (tenant_id, key_hash) do update
            set fingerprint = excluded.fingerprint, answer = excluded.answer, expires_at = excluded.expires_at`);
        return { status, body, replayed: false };
      } finally {
        request.ctx = ctx;
      }
    });
  }

  private async claim(tx: TenantTx, keyHash: Buffer, fingerprint: Buffer): Promise<StoredAnswer | null> {
    // Held until this transaction ends: a concurrent duplicate does not wait, it is told to ask again.
    const [lock] = await tx.sql<{ locked: boolean }>(
      sql`select pg_try_advisory_xact_lock(${keyHash.readBigInt64BE(0).toString()}::bigint) as locked`,
    );
    if (!lock!.locked) throw kernelErrors.idempotencyConflict();
    const [stored] = await tx.sql<{ fingerprint: Buffer; answer: string }>(sql`
      select fingerprint, answer from idempotent_answers
       where tenant_id = ${tx.tenantId} and key_hash = ${keyHash} and expires_at > now()`);
    if (!stored) return null;
    if (!stored.fingerprint.equals(fingerprint)) throw kernelErrors.idempotencyMismatch();
    const answer = (await this.secrets.openJson(stored.answer, keyHash.toString('base64'))) as Omit<
      StoredAnswer,
      'replayed'
    >;
    return { ...answer, replayed: true };
  }
}

const digest = (parts: string[]): Buffer => createHash('sha256').update(parts.join('\u0000')).digest();
