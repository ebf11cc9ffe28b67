import { BlockList, isIPv6 } from 'node:net';
import { Controller, Get, Inject, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '#kernel/access/operation.js';
import { CONFIG, type Config } from '#kernel/config/config.module.js';
import { hostnameOf } from '#kernel/context/organisation-directory.js';
import { CertificatePermission } from './certificate-permission.js';

/**
 * The edge asks here before it orders or loads a certificate: 200 is yes. Without it every TLS handshake of a custom
 * domain fails, so it answers from memory. Only the edge may ask; a request that came through it carries
 * X-Forwarded-For, and is refused.
 */
@Public()
@Controller('internal/tls')
export class TlsAskController {
  private readonly edge = new BlockList();

  constructor(
    private readonly permission: CertificatePermission,
    @Inject(CONFIG) config: Pick<Config, 'TRUSTED_PROXIES'>,
  ) {
    for (const range of ['127.0.0.0/8', '::1', ...config.TRUSTED_PROXIES]) {
      const [address, bits] = range.split('/') as [string, string | undefined];
      const family = isIPv6(address) ? 'ipv6' : 'ipv4';
      this.edge.addSubnet(address, Number(bits ?? (family === 'ipv6' ? 128 : 32)), family);
    }
  }

  @Get('ask')
  async ask(
    @Query('domain') domain: string | undefined,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    reply.header('cache-control', 'no-store');
    if (!this.isEdge(request)) return void reply.status(403).send();
    const hostname = typeof domain === 'string' ? hostnameOf(domain) : null;
    const allowed = hostname !== null && (await this.permission.mayHave(hostname));
    reply.status(allowed ? 200 : 404).send();
  }

  private isEdge({ headers, socket }: FastifyRequest): boolean {
    if (headers['x-forwarded-for'] !== undefined || headers.forwarded !== undefined) return false;
    // The peer itself, not what a header says of it.
    const address = (socket.remoteAddress ?? '').replace(/^::ffff:(?=\d)/, '');
    return address !== '' && this.edge.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');
  }
}
