import type { MigrationInterface, QueryRunner } from 'typeorm';
import { declareTable, enableTenantIsolation, roles } from './support/tenant-isolation.js';

/** Links for forgotten passwords and e-mail addresses, and the end of what has expired. */
export class IdentityLinks1764000000011 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table password_resets (
        tenant_id uuid not null references organisations (id) on delete cascade,
        id uuid not null,
        email text not null,
        -- Whose it is, once that was looked up.
        user_id uuid,
        expires_at timestamptz not null,
        created_at timestamptz not null default now(),
        primary key (tenant_id, id),
        foreign key (tenant_id, user_id) references users (tenant_id, id) on delete cascade
      );
      create index password_resets_user on password_resets (tenant_id, user_id);

      create table email_verifications (
        tenant_id uuid not null,
        id uuid not null,
        user_id uuid not null,
        email text not null,
        expires_at timestamptz not null,
        created_at timestamptz not null default now(),
        primary key (tenant_id, id),
        foreign key (tenant_id, user_id) references users (tenant_id, id) on delete cascade
      );
      create index email_verifications_user on email_verifications (tenant_id, user_id);
      create index if not exists sessions_user on sessions (tenant_id, user_id);
      create index if not exists invitations_user on invitations (tenant_id, user_id);
      create index credentials_expiry on credentials (expires_at) where expires_at is not null;
    `);
    for (const table of ['password_resets', 'email_verifications']) {
      await enableTenantIsolation(runner, table);
      await declareTable(runner, table, {
        class: 'tenant',
        export: { none: 'worth nothing elsewhere' },
        retention: 'until used or expired',
      });
    }

    await runner.query(`
      -- What has expired is refused by itself; this takes it away.
      create function sweep_expired() returns void
        language sql security definer set search_path = public, pg_temp as $$
        delete from credentials where expires_at < now();
        delete from sessions where expires_at < now() or last_seen_at < now() - interval '7 days';
        delete from invitations where expires_at < now();
        delete from password_resets where expires_at < now();
        delete from email_verifications where expires_at < now();
        -- A secret whose subject is gone leads nowhere.
        delete from credentials c
         where c.kind = 'session' and not exists (
           select from sessions s where s.tenant_id = c.organisation_id and s.id = c.subject_id);
      $$;
      revoke execute on function sweep_expired from public;
      grant execute on function sweep_expired to ${roles.system};
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup instead');
  }
}
