import { createSign, generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import type { AddressInfo, Server } from 'node:net';
import { createServer } from 'node:net';
import { text } from 'node:stream/consumers';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { SMTPServer } from 'smtp-server';

import type { MailMessage, SmtpSettings } from './smtp-transport.js';
import { parseSmtpUrl, sendMail, verifySmtp } from './smtp-transport.js';

const received: { from: string; content: string; secure: boolean; hostNameAppearsAs: string }[] = [];
const certificate = selfSigned('localhost');
const trusted = { ca: certificate.cert, timeoutMs: 3000 };
const message: MailMessage = {
  from: { address: 'shop@acme.example', name: 'Acme "Süd"' },
  to: 'ada@example.org',
  subject: 'Grüße',
  html: '<p>Hello</p>',
  text: 'Hello',
};
const closing: (() => void)[] = [];

function mailServer(options: { secure?: boolean; noTls?: boolean } = {}): SMTPServer {
  return new SMTPServer({
    ...certificate,
    secure: options.secure ?? false,
    disabledCommands: options.noTls ? ['STARTTLS'] : [],
    allowInsecureAuth: true,
    logger: false,
    onAuth: ({ username, password }, _session, done) =>
      password === 'right' ? done(null, { user: username }) : done(new Error('Nope')),
    onMailFrom: ({ address }, _session, done) =>
      address.startsWith('other@') ? done(new Error('Not your address')) : done(),
    onRcptTo: ({ address }, _session, done) =>
      address.startsWith('nobody@') ? done(new Error('No such mailbox')) : done(),
    onData: (stream, session, done) => {
      text(stream).then((content) => {
        const from = session.envelope.mailFrom ? session.envelope.mailFrom.address : '';
        received.push({
          from,
          content,
          secure: session.secure,
          hostNameAppearsAs: session.hostNameAppearsAs,
        });
        if (content.includes('X-Spam'))
          done(Object.assign(new Error('Looks like spam'), { responseCode: 554 }));
        else done();
      }, done);
    },
  });
}

async function listen(server: SMTPServer): Promise<number> {
  server.on('error', () => undefined);
  const listening = server.listen(0, '127.0.0.1');
  await once(listening, 'listening');
  closing.push(() => server.close());
  return (listening.address() as AddressInfo).port;
}

async function listenPlain(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  closing.push(() => server.close());
  return (server.address() as AddressInfo).port;
}

let starttls: SmtpSettings;
let tls: SmtpSettings;
let plain: SmtpSettings;

beforeAll(async () => {
  const account = { host: 'localhost', username: 'ada', password: 'right' };
  starttls = { ...account, security: 'starttls', port: await listen(mailServer()) };
  tls = { ...account, security: 'tls', port: await listen(mailServer({ secure: true })) };
  plain = { ...account, security: 'none', port: await listen(mailServer({ noTls: true })) };
});

afterAll(() => {
  for (const close of closing) close();
});

describe('sendMail', () => {
  it.each(['starttls', 'tls', 'none'] as const)('delivers with %s', async (security) => {
    const settings = { starttls, tls, none: plain }[security];
    const sent = await sendMail(settings, { ...message, messageId: `<${security}@acme.example>` }, trusted);
    expect(sent.messageId).toBe(`<${security}@acme.example>`);
    const mail = received.at(-1);
    expect(mail).toMatchObject({ from: 'shop@acme.example', secure: security !== 'none' });
    expect(mail?.content).toContain('<p>Hello</p>');
    expect(mail?.content).toContain('To: ada@example.org');
  });

  it('tells neither the machine nor the software that sends', async () => {
    await sendMail(starttls, message, trusted);
    const mail = received.at(-1);
    expect(mail?.hostNameAppearsAs).toBe('acme.example');
    expect(mail?.content).not.toMatch(/x-mailer|user-agent|nodemailer|livery/i);
  });

  it('lets no line of a subject or a name become a header', async () => {
    const tricky = { ...message, subject: 'a\r\nBcc: eve@evil.example\r\n\r\nbody' };
    const from = { address: 'shop@acme.example', name: 'Acme\r\nX-Injected: 1' };
    await sendMail(starttls, { ...tricky, from }, trusted);
    expect(received.at(-1)?.content).not.toMatch(/^(Bcc|X-Injected):/m);
  });

  it('reads no file and fetches no address for a message', async () => {
    const path = { path: '/etc/hostname' } as unknown as string;
    await expect(sendMail(starttls, { ...message, html: path }, trusted)).rejects.toThrow();
  });
});

describe('what a person reads when it does not work', () => {
  const failing: [string, () => SmtpSettings, Partial<MailMessage>, object][] = [
    ['a wrong password', () => ({ ...starttls, password: 'wrong' }), {}, { code: 'authentication-failed' }],
    ['no password', () => ({ ...starttls, username: undefined }), {}, { code: 'authentication-required' }],
    ['an unknown host', () => ({ ...starttls, host: 'nowhere.invalid' }), {}, { code: 'host-not-found' }],
    ['a closed port', () => ({ ...starttls, port: 1 }), {}, { code: 'connection-refused', temporary: true }],
    ['STARTTLS not offered', () => ({ ...plain, security: 'starttls' }), {}, { code: 'tls-failed' }],
    ['TLS where STARTTLS is', () => ({ ...starttls, security: 'tls' }), {}, { code: 'tls-failed' }],
    ['nothing where TLS is', () => ({ ...tls, security: 'none' }), {}, { code: 'timeout', temporary: true }],
    ['a certificate for another name', () => ({ ...tls, host: '127.0.0.1' }), {}, { code: 'tls-failed' }],
    ['a sender', () => starttls, { from: { address: 'other@acme.example' } }, { code: 'sender-refused' }],
    ['a recipient', () => starttls, { to: 'nobody@acme.example' }, { code: 'recipient-refused' }],
    ['a message', () => starttls, { text: 'X-Spam' }, { code: 'message-refused', temporary: false }],
  ];

  it.each(failing)('%s', async (_what, settings, change, expected) => {
    const options = { ...trusted, timeoutMs: 600 };
    const sending = sendMail(settings(), { ...message, ...change }, options);
    await expect(sending).rejects.toMatchObject({ name: 'SmtpError', ...expected });
    await expect(sending).rejects.toThrow(/^[A-Z0-9].*\.|It answered/i);
  });

  it('a certificate that nobody vouches for', async () => {
    await expect(sendMail(starttls, message, { timeoutMs: 3000 })).rejects.toThrow('not from an authority');
  });

  it('the words of the server', async () => {
    await expect(sendMail(starttls, { ...message, to: 'nobody@x.example' }, trusted)).rejects.toMatchObject({
      message: expect.stringContaining('No such mailbox'),
      answer: '550 No such mailbox',
    });
  });

  it('a server that drips a byte at a time ends at the deadline', async () => {
    const dripping = createServer((socket) => {
      const timer = setInterval(() => socket.write('2'), 50);
      socket.on('error', () => undefined).on('close', () => clearInterval(timer));
    });
    const settings: SmtpSettings = { host: '127.0.0.1', port: await listenPlain(dripping), security: 'none' };
    const before = Date.now();
    await expect(verifySmtp(settings, { timeoutMs: 400 })).rejects.toMatchObject({ code: 'timeout' });
    expect(Date.now() - before).toBeLessThan(2000);
  });

  it('something that is no mail server', async () => {
    const other = createServer((socket) =>
      socket.on('error', () => undefined).end('HTTP/1.1 400 Bad Request\r\n\r\n'),
    );
    const settings: SmtpSettings = { host: '127.0.0.1', port: await listenPlain(other), security: 'none' };
    await expect(verifySmtp(settings, trusted)).rejects.toMatchObject({ code: 'not-smtp' });
  });

  it.each(['localhost', '127.0.0.1', '127.1', '0x7f.1'])('an address inside: %s', async (host) => {
    const isAddressAllowed = (address: string) => !address.startsWith('127.') && address !== '::1';
    await expect(verifySmtp({ ...plain, host }, { ...trusted, isAddressAllowed })).rejects.toMatchObject({
      code: 'address-not-allowed',
    });
  });
});

describe('verifySmtp', () => {
  it('signs in and sends nothing', async () => {
    const before = received.length;
    await verifySmtp(starttls, { ...trusted, isAddressAllowed: () => true });
    await verifySmtp(tls, trusted);
    expect(received).toHaveLength(before);
  });
});

describe('parseSmtpUrl', () => {
  it.each([
    ['smtp://mail.acme.example', { host: 'mail.acme.example', port: 587, security: 'starttls' }],
    ['smtps://u:p@mail.acme.example', { port: 465, security: 'tls', username: 'u', password: 'p' }],
    ['smtp://localhost:1025', { host: 'localhost', port: 1025, security: 'none' }],
    ['smtp://[::1]:25', { host: '::1', port: 25, security: 'none' }],
    ['smtp://10.0.0.1:25?security=none', { port: 25, security: 'none' }],
  ])('reads %s', (url, expected) => {
    expect(parseSmtpUrl(url)).toMatchObject(expected);
  });

  it('reads every user name and password that is percent-encoded', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.string({ minLength: 1 }), (username, password) => {
        const url = `smtp://${encodeURIComponent(username)}:${encodeURIComponent(password)}@mail.example:25`;
        expect(parseSmtpUrl(url)).toMatchObject({ username, password });
      }),
    );
  });

  it.each(['', 'mail.example', 'http://mail.example', 'smtp://', 'smtp://m.example?security=maybe'])(
    'refuses %j',
    (url) => {
      expect(() => parseSmtpUrl(url)).toThrow(TypeError);
    },
  );
});

/** A certificate for a name and a day, put together by hand (X.509 in DER), since nothing at hand issues one. */
function selfSigned(name: string): { key: string; cert: string } {
  const der = (tag: number, ...parts: Buffer[]): Buffer => {
    const body = Buffer.concat(parts);
    const length = body.length < 128 ? [body.length] : [0x82, body.length >> 8, body.length & 255];
    return Buffer.concat([Buffer.from([tag, ...length]), body]);
  };
  const hex = (text: string) => Buffer.from(text, 'hex');
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const algorithm = der(0x30, hex('06082a8648ce3d040302'));
  const subject = der(0x30, der(0x31, der(0x30, hex('0603550403'), der(0x0c, Buffer.from(name)))));
  const time = (at: number) =>
    der(0x17, Buffer.from(`${new Date(at).toISOString().replace(/\D/g, '').slice(2, 14)}Z`));
  const validity = der(0x30, time(Date.now() - 3_600_000), time(Date.now() + 86_400_000));
  const alternative = der(0x30, hex('0603551d11'), der(0x04, der(0x30, der(0x82, Buffer.from(name)))));
  const toSign = der(
    0x30,
    hex('a003020102'),
    hex('020101'),
    ...[algorithm, subject, validity, subject],
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, der(0x30, alternative)),
  );
  const signature = createSign('sha256').update(toSign).sign(privateKey);
  const base64 = der(0x30, toSign, algorithm, der(0x03, Buffer.from([0]), signature)).toString('base64');
  const key = privateKey.export({ type: 'pkcs8', format: 'pem' });
  return { key: key.toString(), cert: `-----BEGIN CERTIFICATE-----\n${base64}\n-----END CERTIFICATE-----\n` };
}
