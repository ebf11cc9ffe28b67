import { checkServerIdentity, connect, type PeerCertificate } from 'node:tls';

export type CertificateProbe = { outcome: 'valid' | 'expired' } | { outcome: 'none'; why: string };

/** An order takes the edge some seconds, and it answers the handshake when it has the certificate. */
const TIMEOUT_MS = 25_000;

/**
 * Asks the edge for the certificate of a name by a handshake, as a visitor's browser would. The first one makes the edge
 * order it. Who signed it does not matter here: a private installation has an issuer of its own.
 */
export function probeCertificate(
  edge: { host: string; port: number },
  hostname: string,
  now: () => number = Date.now,
): Promise<CertificateProbe> {
  return new Promise((resolve) => {
    const socket = connect({ ...edge, servername: hostname, rejectUnauthorized: false, timeout: TIMEOUT_MS });
    const end = (probe: CertificateProbe) => {
      socket.destroy();
      resolve(probe);
    };
    socket.on('secureConnect', () => end(judge(socket.getPeerCertificate(), hostname, now())));
    socket.on('timeout', () => end({ outcome: 'none', why: 'no answer in time' }));
    socket.on('error', (error: NodeJS.ErrnoException) =>
      end({ outcome: 'none', why: error.code ?? error.message }),
    );
  });
}

function judge(certificate: PeerCertificate, hostname: string, now: number): CertificateProbe {
  if (checkServerIdentity(hostname, certificate))
    return { outcome: 'none', why: 'a certificate of another name' };
  return { outcome: Date.parse(certificate.valid_to) > now ? 'valid' : 'expired' };
}
