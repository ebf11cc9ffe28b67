import { Injectable } from '@nestjs/common';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import { newId } from '#kernel/context/type-id.js';
import { Database } from '#kernel/database/database.js';
import { sql } from '#kernel/database/sql.js';
import { SecretBox } from '#kernel/secrets/secret-box.js';

interface KeyRow {
  kid: string;
  sealed: string;
  created_at: Date;
}

const DAY_MS = 86_400_000;
/** Age at which a key gets a successor. */
const ROTATION_MS = 90 * DAY_MS;
/** A new key is published before it signs, so that clients which kept the set know it. */
const NOTICE_MS = DAY_MS;

/** The keys that sign id tokens: sealed at rest, replaced every 90 days, published a day before they sign. */
@Injectable()
export class SigningKeys {
  constructor(
    private readonly db: Database,
    private readonly box: SecretBox,
  ) {}

  /** All that verify, the one that signs first. Makes one where there is none or the newest is old. */
  async load(now: Date = new Date()): Promise<JWK[]> {
    let rows = await this.list();
    const newest = rows[0];
    if (!newest || now.getTime() - newest.created_at.getTime() > ROTATION_MS) {
      await this.make(newest?.kid ?? null);
      rows = await this.list();
    }
    const signing = rows.find((row) => now.getTime() - row.created_at.getTime() > NOTICE_MS) ?? rows.at(-1)!;
    const ordered = [signing, ...rows.filter((row) => row !== signing)];
    return Promise.all(
      ordered.map(async ({ kid, sealed }) => ({
        ...((await this.box.openJson(sealed, sealOf(kid))) as JWK),
        kid,
        alg: 'RS256',
        use: 'sig',
      })),
    );
  }

  private list(): Promise<KeyRow[]> {
    return this.db.asSystem('read signing keys', (tx) =>
      tx.sql<KeyRow>(sql`select kid, sealed, created_at from oauth_signing_keys order by created_at desc`),
    );
  }

  /** One only, of processes that find at once that it is time. */
  private async make(newestKid: string | null): Promise<void> {
    const { privateKey } = await generateKeyPair('RS256', { extractable: true });
    const kid = newId();
    const sealed = await this.box.sealJson(await exportJWK(privateKey), sealOf(kid));
    await this.db.asSystem('make a signing key', async (tx) => {
      await tx.sql(sql`select pg_advisory_xact_lock(hashtext('oauth_signing_keys'))`);
      await tx.sql(sql`
        insert into oauth_signing_keys (kid, sealed) select ${kid}, ${sealed}
         where (select kid from oauth_signing_keys order by created_at desc limit 1) is not distinct from ${newestKid}::text`);
    });
  }
}

const sealOf = (kid: string): string => `oauth_signing_keys:${kid}`;
