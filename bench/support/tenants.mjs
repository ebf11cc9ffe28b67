// Large numbers of tenants, made by SQL as the owner of the tables. UUIDs of version 7, as the product makes them.

const V7 = `(lpad(to_hex((extract(epoch from clock_timestamp()) * 1000)::bigint), 12, '0') || '7' ||
             substr(md5(random()::text), 1, 3) || '8' || substr(md5(random()::text), 1, 15))::uuid`;

/** Adds tenants `<prefix>-1` … `<prefix>-<count>` of one reseller, each with an owner, a membership and a brand. */
export async function addTenants(owner, { reseller, prefix, count }) {
  await owner.query(
    `with parent as (select id from organisations where slug = $1),
     made as (
       insert into organisations (id, kind, parent_id, slug, name, plan)
       select ${V7}, 'tenant', parent.id, $2 || '-' || n, 'Tenant ' || n, 'business'
         from parent, generate_series(1, $3::int) n
       returning id, slug, name),
     people as (
       insert into users (tenant_id, id, email, name)
       select id, ${V7}, 'owner@' || slug || '.example', 'Owner of ' || name from made
       returning tenant_id, id),
     places as (
       insert into members (tenant_id, id, user_id, role, status)
       select tenant_id, ${V7}, id, 'owner', 'active' from people)
     insert into brands (tenant_id, published) select id, jsonb_build_object('name', name) from made`,
    [reseller, prefix, count],
  );
}

/** Gives the first tenants of a prefix a custom domain each: `shop-<n>.customers.example`. */
export async function addCustomDomains(owner, { prefix, count }) {
  await owner.query(
    `insert into custom_hosts (hostname, organisation_id)
     select 'shop-' || n || '.customers.example', o.id
       from generate_series(1, $2::int) n join organisations o on o.slug = $1 || '-' || n`,
    [prefix, count],
  );
}

/** Brings the planner's statistics up to date, as autovacuum would a minute later. */
export const settle = (owner) => owner.query('vacuum analyze');
