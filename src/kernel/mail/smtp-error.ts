/** What went wrong with an SMTP server, as far as the person who typed in its settings can tell and act. */
export type SmtpErrorCode =
  | 'address-not-allowed'
  | 'authentication-failed'
  | 'authentication-required'
  | 'connection-lost'
  | 'connection-refused'
  | 'host-not-found'
  | 'message-refused'
  | 'not-smtp'
  | 'recipient-refused'
  | 'sender-refused'
  | 'timeout'
  | 'tls-failed'
  | 'unreachable';

interface SmtpErrorOptions {
  readonly temporary: boolean;
  /** The server's own words, shortened. */
  readonly answer?: string | undefined;
  readonly cause?: unknown;
}

/** Its `message` can be shown as it is; `temporary` says whether the same try may work later. */
export class SmtpError extends Error {
  override readonly name = 'SmtpError';
  readonly temporary: boolean;
  readonly answer: string | undefined;

  constructor(
    readonly code: SmtpErrorCode,
    message: string,
    options: SmtpErrorOptions,
  ) {
    super(message, { cause: options.cause });
    this.temporary = options.temporary;
    this.answer = options.answer;
  }
}

interface Failure {
  readonly code?: unknown;
  readonly command?: unknown;
  readonly message?: unknown;
  readonly response?: unknown;
  readonly responseCode?: unknown;
}

type Explanation = readonly [code: SmtpErrorCode, message: string, temporary: boolean];

/** Turns an error of the socket, of TLS or of the SMTP dialogue into one that a person can act on. */
export function explainSmtpError(error: unknown, server: { host: string; port: number }): SmtpError {
  if (error instanceof SmtpError) return error;
  const failure: Failure = typeof error === 'object' && error !== null ? error : {};
  const text = `${String(failure.message)} ${String(failure.response ?? '')}`;
  const status = typeof failure.responseCode === 'number' ? failure.responseCode : 0;
  const where = `${server.host}:${server.port}`;
  const [code, message, temporary] =
    explainConnection(String(failure.code), server.host, where) ??
    explainTls(String(failure.code), text, where) ??
    explainDialogue(String(failure.code), String(failure.command), status, where);
  const answer = typeof failure.response === 'string' ? shorten(failure.response) : undefined;
  return new SmtpError(code, answer ? `${message} It answered: ${answer}` : message, {
    temporary: temporary || (status >= 400 && status < 500),
    answer,
    cause: error,
  });
}

function explainConnection(code: string, host: string, where: string): Explanation | null {
  switch (code) {
    case 'ENOTFOUND':
    case 'ENODATA':
      return ['host-not-found', `There is no server called ${host}. Check its spelling.`, false];
    case 'EAI_AGAIN':
      return ['host-not-found', `The name ${host} could not be looked up just now. Try again.`, true];
    case 'ECONNREFUSED':
      return [
        'connection-refused',
        `${where} refused the connection. Check the port: usually 587 or 465.`,
        true,
      ];
    case 'EHOSTUNREACH':
    case 'ENETUNREACH':
    case 'EADDRNOTAVAIL':
      return ['unreachable', `${where} cannot be reached from here. Check the host and its firewall.`, true];
    case 'ETIMEDOUT':
      return [
        'timeout',
        `${where} did not answer in time. Check host and port, and choose TLS if the port is 465.`,
        true,
      ];
    default:
      return null;
  }
}

function explainTls(code: string, text: string, where: string): Explanation | null {
  if (code !== 'ETLS' && !/certificate|self.signed|altname|SSL routines|wrong version|TLS/i.test(text))
    return null;
  if (/wrong version|packet length|http request/i.test(text)) {
    return ['tls-failed', `${where} does not begin with TLS. Choose STARTTLS, or port 465.`, false];
  }
  if (/expired/i.test(text)) return ['tls-failed', `The certificate of ${where} has expired.`, false];
  if (/altname|does not match/i.test(text)) {
    return [
      'tls-failed',
      `The certificate of ${where} is for another name. Use the name that it is for.`,
      false,
    ];
  }
  if (/self.signed|unable to (verify|get)/i.test(text)) {
    return [
      'tls-failed',
      `The certificate of ${where} is not from an authority that is trusted here.`,
      false,
    ];
  }
  return [
    'tls-failed',
    `No secure connection with ${where}: it may not offer STARTTLS. Check the port.`,
    false,
  ];
}

function explainDialogue(code: string, command: string, status: number, where: string): Explanation {
  if (code === 'EAUTH') {
    return ['authentication-failed', `${where} did not accept the user name and password.`, false];
  }
  if (status === 530) return ['authentication-required', `${where} wants a user name and a password.`, false];
  if (code === 'EENVELOPE' && command === 'MAIL FROM') {
    return ['sender-refused', `${where} does not let this account send from that address.`, false];
  }
  if (code === 'EENVELOPE' && command === 'RCPT TO') {
    return ['recipient-refused', `${where} refused the recipient.`, false];
  }
  if (code === 'EENVELOPE' || code === 'EMESSAGE')
    return ['message-refused', `${where} refused the message.`, false];
  if (code === 'EPROTOCOL') return ['not-smtp', `${where} does not answer like a mail server.`, false];
  return [
    'connection-lost',
    `${where} closed the connection. Check the port and the kind of encryption.`,
    true,
  ];
}

function shorten(answer: string): string {
  return answer.replace(/\s+/g, ' ').trim().slice(0, 200);
}
