import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { request } from 'node:https';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { TLSSocket } from 'node:tls';
import { jest } from '@jest/globals';
import { type App, type Services, seed, startApp, startServices } from '../support/stack.mjs';
import { aHostname, aTenant, theWorld, type Tenant, until } from './domains-driver.js';

jest.setTimeout(120_000);

const hasCaddy = (() => {
  try {
    return execFileSync('caddy', ['version']).length > 0;
  } catch {
    return false;
  }
})();

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });

/** Where there is no Caddy on the machine, nothing of this can be tested. */
(hasCaddy ? describe : describe.skip)('the edge of deploy/Caddyfile', () => {
  let services: Services;
  let api: App;
  let edge: ChildProcess;
  let acme: Tenant;
  let world: ReturnType<typeof theWorld>;
  let port: number;

  beforeAll(async () => {
    port = await freePort();
    services = await startServices();
    world = theWorld(services.control);
    const env = { PUBLIC_URL: `https://localhost:${port}`, EDGE_HOST: '127.0.0.1' };
    api = await startApp(services, { role: 'api', env });
    await startApp(services, { role: 'worker', env });
    const home = join(services.folder, 'caddy');
    mkdirSync(home);
    edge = spawn('caddy', ['run', '--adapter', 'caddyfile', '--config', 'deploy/Caddyfile'], {
      stdio: 'ignore',
      env: {
        PATH: process.env['PATH'],
        HOME: home,
        XDG_DATA_HOME: home,
        UPSTREAM: `127.0.0.1:${api.port}`,
        TLS_ISSUER: 'internal',
        HTTPS_PORT: String(port),
        HTTP_PORT: String(await freePort()),
      },
    });
    acme = await aTenant(api.url, await seed(services, api), 'enterprise');
  });
  afterAll(async () => {
    edge?.kill();
    await services?.stop();
  });

  /** What a visitor's browser gets; it does not know the edge's own issuer. */
  const visit = (hostname: string, path = '/theme.css') =>
    new Promise<{ status: number; headers: Record<string, unknown>; names: string }>((resolve, reject) => {
      const options = {
        host: '127.0.0.1',
        port,
        path,
        servername: hostname,
        rejectUnauthorized: false,
        agent: false as const,
      };
      request({ ...options, headers: { host: `${hostname}:${port}` } }, (answer) => {
        const names = (answer.socket as TLSSocket).getPeerCertificate().subjectaltname ?? '';
        answer
          .resume()
          .on('end', () => resolve({ status: answer.statusCode!, headers: answer.headers, names }));
      })
        .on('error', reject)
        .end();
    });

  it('gets a certificate for a domain once it is proved and points here; until then it never looks active', async () => {
    const { body: added } = await acme.add(aHostname());
    await expect(visit(added.hostname)).rejects.toThrow();
    await world.setTxt(added);
    const proved = await until(
      () => acme.get(added.id),
      ({ ownership }) => ownership === 'verified',
    );
    expect(proved).toMatchObject({ status: 'issuing', certificate: 'none', reasonCode: 'cname_missing' });
    await world.set(added.hostname, 'CNAME', [added.records[1]!.value]);
    await acme.verify(added.id);
    const active = await until(
      () => acme.get(added.id),
      ({ status }) => status === 'active',
      40,
    );
    expect(active).toMatchObject({
      certificate: 'issued',
      reason: null,
      url: `https://${added.hostname}:${port}/`,
    });
    const page = await visit(added.hostname);
    expect(page).toMatchObject({ status: 200, names: `DNS:${added.hostname}` });
    expect(JSON.stringify(page.headers)).not.toMatch(/caddy|livery/i);
  });

  it('serves tenants under the platform, and closes what is not for the outside', async () => {
    expect((await visit(`${acme.slug}.localhost`)).status).toBe(200);
    expect((await visit('localhost', '/internal/tls/ask?domain=localhost')).status).toBe(404);
    expect((await visit('localhost', '/metrics')).status).toBe(404);
  });

  it('gets none for a domain that was removed', async () => {
    const { body: added } = await acme.add(aHostname());
    await world.setTxt(added);
    await until(
      () => acme.get(added.id),
      ({ ownership }) => ownership === 'verified',
    );
    await acme.remove(added.id);
    await expect(visit(added.hostname)).rejects.toThrow();
  });
});
