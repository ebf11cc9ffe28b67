import fastify from 'fastify';

/** Fastify with nothing but what a benchmark asks of a peer: that it lives, and how much CPU it has used. */
export function bareServer() {
  const server = fastify();
  server.get('/health/live', () => ({ status: 'live' }));
  server.get('/metrics', () => {
    const { user, system } = process.cpuUsage();
    return `process_cpu_seconds_total ${(user + system) / 1e6}\n`;
  });
  return server;
}

export const listen = (server) => server.listen({ port: Number(process.env.PORT), host: '127.0.0.1' });
