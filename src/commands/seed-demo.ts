import 'reflect-metadata';
import { randomBytes } from 'node:crypto';
import { existsSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { loadConfig } from '#config/config.js';
import { type DemoReseller, demoResellers, type DemoTenant, demoTenants } from '#config/demo.js';
import { expandScopes, type Role, scopesOfRole } from '#config/scopes.js';
import { actingFor, type Ctx, SYSTEM } from '#kernel/context/ctx.js';
import { OrganisationDirectory } from '#kernel/context/organisation-directory.js';
import { fromTypeId, toTypeId, type Uuid } from '#kernel/context/type-id.js';
import { Database } from '#kernel/database/database.js';
import { sql } from '#kernel/database/sql.js';
import { createLog, NestLogger } from '#kernel/health/log.js';
import { BrandPatch } from '#modules/branding/branding.dto.js';
import { AssetsService } from '#modules/branding/assets.service.js';
import { BrandingService } from '#modules/branding/branding.service.js';
import { ApiKeysService } from '#modules/credentials/api-keys.service.js';
import { MembersService } from '#modules/identity/members/members.service.js';
import { ResellersService } from '#modules/organisations/resellers.service.js';
import { TenantsService } from '#modules/organisations/tenants.service.js';
import { AppModule } from '../app.module.js';

const password = () => randomBytes(9).toString('base64url');

/** Makes the demo through the same services as the API. What an interrupted run left behind is used again. */
class DemoSeed {
  private readonly db: Database;
  private readonly apiKeys: ApiKeysService;
  private readonly members: MembersService;

  constructor(
    private readonly app: INestApplicationContext,
    private readonly config: ReturnType<typeof loadConfig>,
  ) {
    this.db = app.get(Database);
    this.apiKeys = app.get(ApiKeysService);
    this.members = app.get(MembersService);
  }

  async run(): Promise<void> {
    const platform = await this.app.get(OrganisationDirectory).platform();
    const ctx: Ctx = {
      tenantId: platform.id,
      organisation: platform,
      principal: { ...SYSTEM, scopes: scopesOfRole('operator') },
      requestId: 'demo',
      address: null,
    };
    const operator = await this.operator(ctx);
    const resellers = new Map<string, Awaited<ReturnType<typeof this.reseller>>>();
    for (const reseller of demoResellers) resellers.set(reseller.slug, await this.reseller(ctx, reseller));
    const tenants = [];
    for (const tenant of demoTenants)
      tenants.push(await this.tenant(resellers.get(tenant.reseller)!.ctx, tenant));
    const demo = {
      baseUrl: this.config.baseUrl,
      platformHost: this.config.platformHost,
      operator,
      resellers: [...resellers.values()].map(({ ctx: _, ...reseller }) => reseller),
      tenants,
    };
    // Renamed into place: whoever waits for the file never reads half of it.
    const file = join(this.config.DATA_DIR, 'demo.json');
    writeFileSync(`${file}.part`, `${JSON.stringify(demo, null, 2)}\n`, { mode: 0o600 });
    renameSync(`${file}.part`, file);
  }

  private async operator(ctx: Ctx) {
    const person = { email: 'operator@platform.example', name: 'Olga Operator' };
    return { ...(await this.person(ctx, person, 'operator')), apiKey: await this.key(ctx, 'operator') };
  }

  private async reseller(ctx: Ctx, { slug, name, owner, brand }: DemoReseller) {
    const known = await this.idOf(slug);
    const id =
      known ?? fromTypeId('rsl', (await this.app.get(ResellersService).create(ctx, { slug, name })).id)!;
    const own = actingFor(ctx, {
      id,
      kind: 'reseller',
      parentId: ctx.tenantId,
      slug,
      name,
      plan: 'enterprise',
      status: 'active',
    });
    if (brand) await this.dress(own, brand);
    return {
      ctx: own,
      slug,
      name,
      owner: await this.person(own, owner, 'reseller'),
      apiKey: await this.key(own, 'reseller'),
    };
  }

  private async tenant(reseller: Ctx, demo: DemoTenant) {
    const { slug, name, owner } = demo;
    let id = await this.idOf(slug);
    if (!id) {
      const created = await this.app
        .get(TenantsService)
        .create(reseller, { slug, name, plan: 'business', owner });
      id = fromTypeId('tnt', created.id)!;
    }
    const ctx = actingFor(reseller, {
      id,
      kind: 'tenant',
      parentId: reseller.tenantId,
      slug,
      name,
      plan: 'business',
      status: 'active',
    });
    const signIn = await this.person(ctx, owner, 'owner');
    await this.brand(ctx, demo);
    const { host } = this.app.get(OrganisationDirectory).addressOf(ctx.organisation);
    return {
      id: toTypeId('tnt', id),
      slug,
      host,
      apiKey: await this.key(ctx, 'owner'),
      owner: signIn,
    };
  }

  private async brand(ctx: Ctx, demo: DemoTenant): Promise<void> {
    const assets = this.app.get(AssetsService);
    const light = await assets.upload(ctx, Buffer.from(demo.logo.light), 'logo');
    const dark = await assets.upload(ctx, Buffer.from(demo.logo.dark), 'logoDark');
    await this.dress(ctx, { name: demo.name, ...demo.brand, logo: { light: light.url, dark: dark.url } });
  }

  private async dress(ctx: Ctx, brand: Record<string, unknown>): Promise<void> {
    const options = { replace: true, draft: false, check: () => undefined };
    await this.app.get(BrandingService).write(ctx, BrandPatch.parse(brand), options);
  }

  /** Somebody who can sign in at once. */
  private async person(ctx: Ctx, { email, name }: { email: string; name: string }, role: Role) {
    const secret = password();
    await this.forget(ctx, email);
    await this.members.createWithPassword(ctx, { email, name, role, password: secret });
    return { email, password: secret };
  }

  private async key(ctx: Ctx, role: Role): Promise<string> {
    const scopes = [...expandScopes(scopesOfRole(role))];
    return this.db.inTenant(
      ctx,
      async (tx) => (await this.apiKeys.issue(tx, ctx, { name: 'Demo', scopes })).key,
    );
  }

  private async idOf(slug: string): Promise<Uuid | null> {
    const rows = await this.db.asSystem('find what a demo left', (tx) =>
      tx.sql<{ id: Uuid }>(sql`select id from organisations where slug = ${slug}`),
    );
    return rows[0]?.id ?? null;
  }

  /** The password of an earlier run is lost with its file, so its person is made anew. */
  private async forget(ctx: Ctx, email: string): Promise<void> {
    await this.db.inTenant(ctx, (tx) =>
      tx.sql(sql`delete from users where tenant_id = ${tx.tenantId} and lower(email) = lower(${email})`),
    );
  }
}

const config = loadConfig();
if (!existsSync(join(config.DATA_DIR, 'demo.json'))) {
  const log = createLog(config, 'seed');
  const app = await NestFactory.createApplicationContext(AppModule, {
    logger: new NestLogger(log),
    abortOnError: false,
  });
  await new DemoSeed(app, config).run();
  await app.close();
}
process.exit(0);
