import { createServer } from 'node:net';
import { probeCertificate } from './probe-certificate.js';

describe('probeCertificate', () => {
  it('says why there is none where nobody listens, or hangs up', async () => {
    const server = createServer((socket) => socket.destroy());
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as { port: number };
    expect((await probeCertificate({ host: '127.0.0.1', port }, 'shop.acme.example')).outcome).toBe('none');
    await new Promise((resolve) => server.close(resolve));
    expect(await probeCertificate({ host: '127.0.0.1', port }, 'shop.acme.example')).toEqual({
      outcome: 'none',
      why: 'ECONNREFUSED',
    });
  });
});
