// The internet that the product under test sees: a DNS server, the platform's mail server, a tenant's own mail server
// and its OpenID provider, all real and on the loopback address, beside a provider that lies as it is told. Tests set
// records and read mails by a small HTTP port.
// Started by stack.mjs with one argument, JSON: {control, dns, platformSmtp, tenantSmtp, openid, tampering: port, user, password}.

import { createServer } from 'node:http';
import { createNameServer } from './name-server.mjs';
import { createMailServers } from './mail-servers.mjs';
import { createOpenIdProvider } from './openid-provider.mjs';
import { createTamperingProvider } from './tampering-provider.mjs';

const ports = JSON.parse(process.argv[2]);
const names = await createNameServer(ports.dns);
const mail = await createMailServers(ports);
const openid = await createOpenIdProvider(ports.openid);
const tampering = await createTamperingProvider(ports.tampering);

// One row per verb: what it does with the body or the query, and gives back.
const routes = {
  'GET /': () => ({ ready: true }),
  'PUT /records': (body) => names.set(body),
  'DELETE /records': (body) => names.remove(body),
  'PUT /failures': (body) => names.fail(body),
  'GET /queries': (query) => names.queries(query),
  'GET /mails': (query) => mail.find(query),
  'DELETE /mails': () => mail.clear(),
  'PUT /mail-failures': (body) => mail.fail(body),
  'PUT /openid/clients': (body) => openid.setClient(body),
  'PUT /openid/accounts': (body) => openid.setAccount(body),
  'PUT /tampering': (body) => tampering.set(body),
  'GET /tampering': (query) => tampering.asked(query),
};

const control = createServer(async (request, response) => {
  const url = new URL(request.url, 'http://control');
  const route = routes[`${request.method} ${url.pathname}`];
  const answer = (status, body) => {
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body ?? {}));
  };
  if (!route) return answer(404, { error: `No ${request.method} ${url.pathname}` });
  try {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const text = Buffer.concat(chunks).toString();
    return answer(200, route(text ? JSON.parse(text) : Object.fromEntries(url.searchParams)));
  } catch (error) {
    return answer(400, { error: String(error) });
  }
});
control.listen(ports.control, '127.0.0.1');

process.on('disconnect', () => process.exit(0));
process.on('SIGTERM', () => process.exit(0));
