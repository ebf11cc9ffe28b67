import type { MigrationInterface, QueryRunner } from 'typeorm';
import { allowSystem, declareTable, enableTenantIsolation, roles } from './support/tenant-isolation.js';

/** The facts with their relay, due work, stored idempotent answers, outgoing mail. */
export class FactsAndWork1764000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table events (
        tenant_id uuid not null,
        id uuid not null,
        type text not null,
        version int not null default 1,
        occurred_at timestamptz not null,
        actor jsonb not null,
        subject_type text not null,
        subject_id uuid not null,
        data jsonb not null,
        before jsonb,
        after jsonb,
        request_id text not null,
        relay int not null,
        position bigint,
        hash bytea,
        primary key (tenant_id, id)
      ) partition by range (id);
      create index events_unrelayed on events (relay, id) where position is null;
      create index events_position on events (tenant_id, position);
      create index events_subject on events (tenant_id, subject_id, id);
    `);
    await enableTenantIsolation(runner, 'events', { grant: 'select, insert' });
    await allowSystem(runner, 'events', 'select, update (position, hash)');
    await declareTable(runner, 'events', { class: 'tenant', export: 'rows', retention: '24 months' });

    await runner.query(`
      -- A UUID v7 begins with 48 bits of Unix milliseconds: the smallest one of an instant bounds a partition.
      create function uuid_v7_floor(instant timestamptz) returns uuid language sql immutable as $$
        select (lpad(to_hex((extract(epoch from instant) * 1000)::bigint), 12, '0') || '00000000000000000000')::uuid
      $$;

      create function ensure_event_partitions(months_ahead int) returns int
        language plpgsql security definer set search_path = public, pg_temp as $$
      declare
        month date := date_trunc('month', now() at time zone 'UTC')::date;
        made int := 0;
        part text;
      begin
        for i in 0..months_ahead loop
          part := 'events_' || to_char(month + (i || ' months')::interval, 'YYYY_MM');
          if to_regclass(part) is null then
            execute format('create table %I partition of events for values from (%L) to (%L)', part,
              uuid_v7_floor((month + (i || ' months')::interval) at time zone 'UTC'),
              uuid_v7_floor((month + ((i + 1) || ' months')::interval) at time zone 'UTC'));
            -- A policy of the parent does not guard a partition that is asked directly.
            execute format('alter table %I enable row level security; alter table %I force row level security', part, part);
            made := made + 1;
          end if;
        end loop;
        return made;
      end $$;
      create table events_default partition of events default;
      alter table events_default enable row level security;
      alter table events_default force row level security;
      select ensure_event_partitions(2);
      revoke execute on function ensure_event_partitions from public;
      grant execute on function ensure_event_partitions to ${roles.system};

      create table event_heads (
        tenant_id uuid primary key,
        position bigint not null,
        hash bytea not null
      );
      create table relay_leases (
        relay int primary key,
        holder uuid,
        expires_at timestamptz not null default '-infinity'
      );
      insert into relay_leases (relay) select generate_series(0, 7);
      grant select, update on relay_leases to ${roles.system};
    `);
    await enableTenantIsolation(runner, 'event_heads', { grant: 'select' });
    await allowSystem(runner, 'event_heads', 'select, insert, update');
    await declareTable(runner, 'event_heads', {
      class: 'tenant',
      export: 'rows',
      retention: 'as the events',
    });
    await declareTable(runner, 'relay_leases', {
      class: 'system',
      export: { none: 'leases' },
      retention: 'forever',
    });

    await runner.query(`
      create table due_work (
        tenant_id uuid not null references organisations (id) on delete cascade,
        id uuid not null,
        queue text not null,
        kind text not null,
        subject_id uuid not null,
        due_at timestamptz not null,
        state text not null default 'waiting' check (state in ('waiting', 'leased', 'failed')),
        attempt int not null default 0,
        lease_holder uuid,
        lease_until timestamptz,
        fairness_key text not null,
        last_error text,
        created_at timestamptz not null default now(),
        primary key (tenant_id, id),
        unique (tenant_id, kind, subject_id)
      );
      create index due_work_due on due_work (queue, due_at) where state = 'waiting';
      create index due_work_leases on due_work (lease_until) where state = 'leased';
    `);
    await enableTenantIsolation(runner, 'due_work');
    await allowSystem(runner, 'due_work', 'select, insert, update, delete');
    await declareTable(runner, 'due_work', {
      class: 'tenant',
      export: { none: 'follows from what it works on' },
      retention: 'until done',
    });

    await runner.query(`
      create table idempotent_answers (
        tenant_id uuid not null,
        key_hash bytea not null,
        fingerprint bytea not null,
        answer text not null,
        expires_at timestamptz not null,
        primary key (tenant_id, key_hash)
      );
      create index idempotent_answers_expiry on idempotent_answers (expires_at);
    `);
    await enableTenantIsolation(runner, 'idempotent_answers');
    await allowSystem(runner, 'idempotent_answers', 'select, delete');
    await declareTable(runner, 'idempotent_answers', {
      class: 'tenant',
      export: { none: 'answers of the last day' },
      retention: '24 hours',
    });

    await runner.query(`
      create table mails (
        tenant_id uuid not null references organisations (id) on delete cascade,
        id uuid not null,
        template text not null,
        recipient text not null,
        content text not null,
        state text not null default 'waiting' check (state in ('waiting', 'sent', 'kept', 'failed')),
        sender text,
        subject text,
        error text,
        created_at timestamptz not null default now(),
        sent_at timestamptz,
        primary key (tenant_id, id)
      );
    `);
    await enableTenantIsolation(runner, 'mails');
    await allowSystem(runner, 'mails', 'select, delete');
    await declareTable(runner, 'mails', { class: 'tenant', export: 'rows', retention: '30 days' });
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup instead');
  }
}
