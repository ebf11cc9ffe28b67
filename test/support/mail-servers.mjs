import { SMTPServer } from 'smtp-server';
import { readMail } from './read-mail.mjs';

/**
 * Two SMTP servers that keep what they get: the platform's, open, and a tenant's own, which wants a login.
 * @param {{platformSmtp: number, tenantSmtp: number, user: string, password: string}} options
 */
export async function createMailServers({ platformSmtp, tenantSmtp, user, password }) {
  const mails = [];
  /** server → true while it refuses every recipient for now */
  const failing = new Set();

  const listen = (name, port, login) => {
    const server = new SMTPServer({
      disabledCommands: login ? ['STARTTLS'] : ['STARTTLS', 'AUTH'],
      authOptional: !login,
      allowInsecureAuth: true,
      onAuth(auth, _session, callback) {
        const isRight = auth.username === user && auth.password === password;
        if (isRight) callback(null, { user: auth.username });
        else callback(Object.assign(new Error('Authentication failed'), { responseCode: 535 }));
      },
      onRcptTo(_address, _session, callback) {
        if (failing.has(name)) callback(Object.assign(new Error('Try again later'), { responseCode: 451 }));
        else callback();
      },
      onData(stream, session, callback) {
        const chunks = [];
        stream.on('data', (chunk) => chunks.push(chunk));
        stream.on('end', () => {
          const { mailFrom, rcptTo } = session.envelope;
          mails.push({
            server: name,
            user: session.user ?? null,
            envelope: { from: mailFrom ? mailFrom.address : '', to: rcptTo.map((to) => to.address) },
            ...readMail(Buffer.concat(chunks).toString()),
            receivedAt: new Date().toISOString(),
          });
          callback();
        });
      },
    });
    // A client that goes away in the middle is no reason to end.
    server.on('error', () => {});
    return new Promise((resolve) => server.listen(port, '127.0.0.1', resolve));
  };
  await Promise.all([listen('platform', platformSmtp, false), listen('tenant', tenantSmtp, true)]);

  return {
    /** Mails by recipient and server, oldest first. */
    find: ({ to, server }) => ({
      data: mails.filter(
        (mail) => (!to || mail.envelope.to.includes(to)) && (!server || mail.server === server),
      ),
    }),
    clear() {
      mails.length = 0;
    },
    fail({ server, isFailing }) {
      if (isFailing) failing.add(server);
      else failing.delete(server);
    },
  };
}
