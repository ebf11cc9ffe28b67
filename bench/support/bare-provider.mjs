// A bare oidc-provider with its in-memory adapter and one client: the ceiling for the token endpoint.

import { createServer } from 'node:http';
import Provider from 'oidc-provider';

const provider = new Provider(`http://127.0.0.1:${process.env.PORT}`, {
  clients: [
    {
      client_id: 'bench',
      client_secret: 'bench-secret-bench-secret-bench-secret',
      token_endpoint_auth_method: 'client_secret_post',
      grant_types: ['client_credentials'],
      redirect_uris: [],
      response_types: [],
    },
  ],
  features: { devInteractions: { enabled: false }, clientCredentials: { enabled: true } },
});
const answer = provider.callback();
createServer((request, response) => {
  if (request.url === '/health/live') return response.end('{"status":"live"}');
  if (request.url === '/metrics') {
    const { user, system } = process.cpuUsage();
    return response.end(`process_cpu_seconds_total ${(user + system) / 1e6}\n`);
  }
  return answer(request, response);
}).listen(Number(process.env.PORT), '127.0.0.1');
