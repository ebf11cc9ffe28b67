import { randomInt } from 'node:crypto';
import net from 'node:net';

/** True when this address can be listened on now. */
export function isFree(port, host = '127.0.0.1') {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', (error) => {
      if (error.code === 'EADDRINUSE') resolve(false);
      else reject(error);
    });
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)));
  });
}

/**
 * A free port on the loopback address. Taken below the range from which systems give ports to outgoing
 * connections, or one of those could take it before the server that it is meant for.
 */
export async function freePort() {
  for (;;) {
    const port = randomInt(12_000, 30_000);
    if (await isFree(port)) return port;
  }
}
