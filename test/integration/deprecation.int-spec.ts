import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Controller, Get, Module } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { z } from 'zod';
import { loadConfig } from '#config/config.js';
import { Operation, type OperationDeclaration } from '#kernel/access/operation.js';
import { operationsOf } from '#kernel/access/operations-of.js';
import { HttpMetrics } from '#kernel/health/http-metrics.js';
import { createLog } from '#kernel/health/log.js';
import { createHttpApp } from '#kernel/http/create-http-app.js';
import { page, PageQuery } from '#kernel/http/schemas.js';
import { KernelModule } from '#kernel/kernel.module.js';
import { openApiDocument } from '#kernel/openapi/openapi.js';
import { prepare } from '../support/kernel.js';
import { type ScratchDatabase, scratchDatabase } from '../support/scratch-database.js';

// No route of the product is deprecated yet, so an application of its own has some.
const day = (years: number) => {
  const date = new Date();
  date.setUTCFullYear(date.getUTCFullYear() + years);
  return date.toISOString().slice(0, 10);
};
const notes = '/docs#versions';
const common = { scope: 'public', summary: 'List jams', in: { query: PageQuery } } as const;
const JamPage = page(z.strictObject({ name: z.string().max(50) })).meta({ id: 'JamPage' });

@Controller('api/v1')
class JamsController {
  @Get('jams/:kind')
  @Operation({
    ...common,
    id: 'listJams',
    out: JamPage,
    deprecated: { since: day(0), sunset: day(1), notes, successor: '/api/v1/preserves/:kind' },
  })
  jams() {
    return { data: [{ name: 'Plum' }], nextCursor: 'abc', hasMore: true };
  }

  @Get('jellies')
  @Operation({
    ...common,
    id: 'listJellies',
    out: JamPage,
    deprecated: { since: day(-3), sunset: day(-1), notes, successor: '/api/v1/preserves/jelly' },
  })
  jellies() {
    throw new Error('Nobody gets here');
  }
}

@Module({ imports: [KernelModule], controllers: [JamsController] })
class Pantry {}

let database: ScratchDatabase;
let app: NestFastifyApplication;
const get = (url: string) => app.inject({ method: 'GET', url, headers: { host: '127.0.0.1' } });

beforeAll(async () => {
  database = await scratchDatabase();
  prepare(database);
  const config = loadConfig();
  const log = createLog({ ...config, LOG_LEVEL: 'silent' }, 'api');
  app = await createHttpApp(Pantry, { log, config, staticFolder: import.meta.dirname });
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
});
afterAll(async () => {
  await app?.close();
  await database?.drop();
});

describe('a deprecated operation', () => {
  it('answers, and says until when and where to go instead', async () => {
    const { headers, statusCode } = await get('/api/v1/jams/plum?limit=1');
    expect(statusCode).toBe(200);
    expect(headers['deprecation']).toBe(`@${Date.parse(day(0)) / 1000}`);
    expect(Date.parse(String(headers['sunset']))).toBe(Date.parse(day(1)) + 86_400_000);
    expect(headers['link']).toBe(
      '</docs#versions>; rel="deprecation"; type="text/html", </docs#versions>; rel="sunset", ' +
        '</api/v1/preserves/plum>; rel="successor-version", </api/v1/jams/plum?limit=1&cursor=abc>; rel="next"',
    );
  });

  it('says so where it refuses, too', async () => {
    const refused = await get('/api/v1/jams/plum?limit=0');
    expect(refused.statusCode).toBe(400);
    expect(refused.headers['sunset']).toBeDefined();
  });

  it('is gone after its sunset, with the link to what replaces it', async () => {
    const { headers, statusCode, ...answer } = await get('/api/v1/jellies');
    expect(statusCode).toBe(410);
    expect(answer.json()).toMatchObject({ type: '/problems/gone', status: 410 });
    expect(answer.json<{ detail: string }>().detail).toContain(day(-1));
    expect(headers['link']).toContain('</api/v1/preserves/jelly>; rel="successor-version"');
  });

  it('counts who still calls it', async () => {
    const text = await app.get(HttpMetrics).registry.metrics();
    expect(text).toMatch(/deprecated_requests_total\{operation="listJams",caller="anonymous"\} 2/);
    expect(text).toMatch(/deprecated_requests_total\{operation="listJellies",caller="anonymous"\} 1/);
  });

  it('is marked in the document', () => {
    const { paths } = openApiDocument(operationsOf([JamsController]));
    const jams = paths!['/api/v1/jams/{kind}']!.get!;
    expect(jams).toMatchObject({ deprecated: true, 'x-sunset': day(1) });
    expect(Object.keys(jams.responses!)).toContain('410');
    expect(Object.keys((jams.responses!['200'] as { headers: object }).headers)).toEqual(
      expect.arrayContaining(['Deprecation', 'Sunset', 'Link']),
    );
  });

  it('does not start with less than a year to go', () => {
    const declaration: OperationDeclaration = {
      ...common,
      id: 'hurry',
      out: null,
      deprecated: { since: '2026-11-01', sunset: '2027-10-31', notes },
    };
    @Controller('api/v1/hurry')
    class HurryController {
      @Get()
      @Operation(declaration)
      hurry() {}
    }
    expect(() => operationsOf([HurryController])).toThrow(/HurryController.hurry: deprecated: .* 12 months/);
  });
});
