import type { Socket } from 'node:net';
import { connect, isIP } from 'node:net';

import { createTransport } from 'nodemailer';

import { guardedLookup } from '../outbound/guarded-lookup.js';
import { SmtpError, explainSmtpError } from './smtp-error.js';

/** `starttls`: plain, then upgraded, or else refused. `tls`: encrypted from the first byte. `none`: never. */
export type SmtpSecurity = 'starttls' | 'tls' | 'none';

export interface SmtpSettings {
  readonly host: string;
  readonly port: number;
  readonly security: SmtpSecurity;
  readonly username?: string | undefined;
  readonly password?: string | undefined;
}

export interface SmtpOptions {
  /** Time for the whole dialogue; a server that answers a byte at a time does not stretch it. */
  readonly timeoutMs?: number;
  /** Which addresses may be connected to; for hosts that a tenant typed in, so that none leads inwards. */
  readonly isAddressAllowed?: (address: string) => boolean;
  /** Certificate authorities (PEM) to trust instead of the built-in ones. */
  readonly ca?: string;
}

export interface MailAddress {
  readonly address: string;
  readonly name?: string | undefined;
}

export interface MailMessage {
  readonly from: MailAddress;
  readonly to: string;
  readonly replyTo?: string | undefined;
  readonly messageId?: string | undefined;
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}

export interface SentMail {
  readonly messageId: string;
  /** The server's last answer, which usually holds its queue id. */
  readonly response: string;
}

const DEFAULT_TIMEOUT_MS = 20_000;

/** Sends one mail over one connection of its own. Throws {@link SmtpError}. */
export async function sendMail(
  settings: SmtpSettings,
  message: MailMessage,
  options: SmtpOptions = {},
): Promise<SentMail> {
  const { from, ...rest } = message;
  // The name that is said in EHLO ends up in the Received header: the sender's domain, not this machine's.
  const domain = from.address.slice(from.address.lastIndexOf('@') + 1);
  return converse(settings, options, domain, async (transport) => {
    const sender = { address: from.address, name: from.name ?? '' };
    const bare = { xMailer: false, disableFileAccess: true, disableUrlAccess: true } as const;
    const sent = await transport.sendMail({ ...rest, ...bare, from: sender });
    return { messageId: sent.messageId, response: sent.response };
  });
}

/** Connects, encrypts and signs in, and sends nothing. Throws {@link SmtpError}. */
export async function verifySmtp(settings: SmtpSettings, options: SmtpOptions = {}): Promise<void> {
  await converse(settings, options, 'localhost', (transport) => transport.verify());
}

/**
 * Reads `smtp[s]://user:password@host:port`. `smtp` means STARTTLS, except for this very machine, where there is
 * nobody in between; `?security=none` (or `starttls`, `tls`) says otherwise.
 */
export function parseSmtpUrl(url: string): SmtpSettings {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (!parsed || !['smtp:', 'smtps:'].includes(parsed.protocol) || !parsed.hostname) {
    throw new TypeError('An SMTP URL looks like smtp://user:password@mail.example.com:587');
  }
  const host = parsed.hostname.replace(/^\[|\]$/g, '');
  const local = host === 'localhost' || host === '::1' || host.startsWith('127.');
  const usual = parsed.protocol === 'smtps:' ? 'tls' : local ? 'none' : 'starttls';
  const security = parsed.searchParams.get('security') ?? usual;
  if (security !== 'starttls' && security !== 'tls' && security !== 'none') {
    throw new TypeError('The security of an SMTP URL is starttls, tls or none');
  }
  return {
    host,
    port: Number(parsed.port) || (security === 'tls' ? 465 : 587),
    security,
    username: decodeURIComponent(parsed.username) || undefined,
    password: decodeURIComponent(parsed.password) || undefined,
  };
}

async function converse<T>(
  settings: SmtpSettings,
  options: SmtpOptions,
  clientName: string,
  use: (transport: ReturnType<typeof createSmtpTransport>) => Promise<T>,
): Promise<T> {
  const timeoutMs = options.timeoutMs ?? DEFAULT_TIMEOUT_MS;
  const late = Object.assign(new Error('Deadline'), { code: 'ETIMEDOUT' });
  let socket: Socket | undefined;
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(late), timeoutMs);
  });
  const dialogue = async (): Promise<T> => {
    socket = openSocket(settings, options);
    await connected(socket);
    return use(createSmtpTransport(settings, options, clientName, socket, timeoutMs));
  };
  try {
    return await Promise.race([dialogue(), deadline]);
  } catch (error) {
    throw explainSmtpError(error, settings);
  } finally {
    clearTimeout(timer);
    socket?.destroy();
  }
}

function createSmtpTransport(
  settings: SmtpSettings,
  options: SmtpOptions,
  clientName: string,
  connection: Socket,
  timeoutMs: number,
) {
  const { host, port, security, username, password } = settings;
  return createTransport({
    host,
    port,
    connection,
    name: clientName,
    secure: security === 'tls',
    requireTLS: security === 'starttls',
    ignoreTLS: security === 'none',
    tls: { minVersion: 'TLSv1.2', ...(options.ca ? { ca: options.ca } : {}) },
    ...(username ? { auth: { user: username, pass: password ?? '' } } : {}),
    greetingTimeout: timeoutMs,
    socketTimeout: timeoutMs,
  });
}

// The socket is opened here, and not by the mail library, so that the addresses of the host can be judged
// by the very lookup that is then connected to.
function openSocket({ host, port }: SmtpSettings, { isAddressAllowed }: SmtpOptions): Socket {
  const refused = () =>
    new SmtpError('address-not-allowed', `${host} is not a public address. Use a server on the internet.`, {
      temporary: false,
    });
  if (!isAddressAllowed) return connect({ host, port });
  if (isIP(host) !== 0 && !isAddressAllowed(host)) throw refused();
  return connect({ host, port, lookup: guardedLookup(isAddressAllowed, refused) });
}

function connected(socket: Socket): Promise<void> {
  return new Promise((resolve, reject) => {
    // Stays for good: an error between two listeners of the mail library must not end the process.
    socket.on('error', reject);
    socket.once('connect', resolve);
  });
}
