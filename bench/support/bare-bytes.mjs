// The peer of the storefront: Fastify alone, sending at every address the answer that BARE_ANSWER names.

import { readFileSync } from 'node:fs';
import fastify from 'fastify';

const { headers, body } = JSON.parse(readFileSync(process.env.BARE_ANSWER, 'utf8'));
const bytes = Buffer.from(body, 'base64');
const server = fastify();
server.get('/health/live', () => ({ status: 'live' }));
server.get('/*', (request, reply) => reply.headers(headers).send(bytes));
await server.listen({ port: Number(process.env.PORT), host: '127.0.0.1' });
