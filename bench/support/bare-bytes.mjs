// The peer of the storefront: Fastify alone, sending at every address the answer that BARE_ANSWER names.

import { readFileSync } from 'node:fs';
import { bareServer, listen } from './bare-server.mjs';

const { headers, body } = JSON.parse(readFileSync(process.env.BARE_ANSWER, 'utf8'));
const bytes = Buffer.from(body, 'base64');
const server = bareServer();
server.get('/*', (request, reply) => reply.headers(headers).send(bytes));
await listen(server);
