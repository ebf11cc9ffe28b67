import type { MigrationInterface, QueryRunner } from 'typeorm';
import { roles } from './support/tenant-isolation.js';

/** Where somebody may sign in at the platform's host, which the platform and its resellers share. */
export class PlatformSignIn1764000000015 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index organisations_at_platform_host on organisations (id) where kind in ('platform', 'reseller');

      -- Always three organisations, those that know the address first: whoever counts the time or the checks of a
      -- sign-in learns nothing. It gives out neither users nor passwords.
      create function platform_sign_in_places(address text, named text)
        returns table (organisation_id uuid, is_known boolean)
        language sql stable security definer set search_path = public, pg_temp as $$
        select o.id, u.id is not null and (named is null or o.slug = named) as is_known
          from organisations o
          left join users u on u.tenant_id = o.id and lower(u.email) = lower(address)
         where o.kind in ('platform', 'reseller') and o.status <> 'closed'
         order by is_known desc, o.id
         limit 3
      $$;
      revoke execute on function platform_sign_in_places from public;
      grant execute on function platform_sign_in_places to ${roles.app};
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup instead');
  }
}
