import { connect, createServer, type Server, type Socket } from 'node:net';

/** A line to a server that takes its time: what a round trip costs is then seen by the clock. */
export interface SlowLine {
  /** The address of the line's near end, in place of the server's. */
  url: string;
  close(): Promise<void>;
}

/** Delays every byte by `oneWay` milliseconds, in each direction, and keeps their order. */
export async function slowLine(url: string, oneWay: number): Promise<SlowLine> {
  const far = new URL(url);
  const open = new Set<Socket>();
  const server: Server = createServer((near) => {
    const server = connect(Number(far.port), far.hostname);
    for (const [from, to] of [
      [near, server],
      [server, near],
    ] as const) {
      open.add(from);
      from.setNoDelay(true);
      from.on('data', (chunk: Buffer) => setTimeout(() => to.writable && to.write(chunk), oneWay));
      from.on('close', () => to.destroy());
      from.on('error', () => to.destroy());
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const near = new URL(url);
  near.hostname = '127.0.0.1';
  near.port = String((server.address() as { port: number }).port);
  return {
    url: near.href,
    close: () =>
      new Promise((resolve) => {
        for (const socket of open) socket.destroy();
        server.close(() => resolve());
      }),
  };
}
