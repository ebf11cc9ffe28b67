// The peer of the request path: Fastify and pg alone. The same statement, prepared, with the tenant as a parameter,
// and the same bytes in the answer; no host, no key, no scope, no row-level security (it signs in as a superuser).

import pg from 'pg';
import { toTypeId } from '../../dist/src/kernel/context/type-id.js';
import { bareServer, listen } from './bare-server.mjs';

const { BARE_URL, BARE_TENANT, BARE_LIMIT, BARE_POOL } = process.env;
const pool = new pg.Pool({ connectionString: BARE_URL, max: Number(BARE_POOL) });
const limit = Number(BARE_LIMIT);
const statement = {
  name: 'members',
  text: `select m.id, m.user_id, m.role, m.status, m.created_at, u.email, u.name, u.email_verified_at
           from members m join users u on u.tenant_id = m.tenant_id and u.id = m.user_id
          where m.tenant_id = $1 and ($2::uuid is null or m.id > $2::uuid)
          order by m.id limit $3`,
  values: [BARE_TENANT, null, limit + 1],
};

const memberOf = (row) => ({
  id: toTypeId('mbr', row.id),
  userId: toTypeId('usr', row.user_id),
  email: row.email,
  emailVerified: row.email_verified_at !== null,
  name: row.name,
  role: row.role,
  status: row.status,
  createdAt: row.created_at.toISOString(),
});

const server = bareServer();
server.get('/api/v1/members', async () => {
  const { rows } = await pool.query(statement);
  return { data: rows.slice(0, limit).map(memberOf), nextCursor: null, hasMore: rows.length > limit };
});
await listen(server);
