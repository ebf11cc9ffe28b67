/** refused: the address may not be asked · unreachable: nobody answered · slow: not in time · too-large: too much. */
export type OutboundFailure = 'refused' | 'unreachable' | 'slow' | 'too-large';

/** A request that got no answer. The message is a sentence for whoever typed the address in. */
export class OutboundError extends Error {
  override readonly name = 'OutboundError';

  constructor(
    readonly failure: OutboundFailure,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

const TLS_CODES = /^(CERT_|ERR_TLS|ERR_SSL|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|EPROTO|HOSTNAME_MISMATCH)/;

/** Says in words why a request to `host` got no answer. */
export function explainFailure(error: unknown, host: string, maxBytes: number): OutboundError {
  if (error instanceof OutboundError) return error;
  const cause = { cause: error };
  const { code = '', name = '' } = error as { code?: string; name?: string };
  if (code === 'ADDRESS_REFUSED') {
    return new OutboundError('refused', `${host} is not a public address. Use one on the internet.`, cause);
  }
  if (code === 'ANSWER_TOO_LARGE') {
    return new OutboundError('too-large', `${host} answered with more than ${maxBytes} bytes.`, cause);
  }
  if (name === 'TimeoutError' || /TIMEDOUT|TIMEOUT/.test(code)) {
    return new OutboundError('slow', `${host} did not answer in time.`, cause);
  }
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
    return new OutboundError('unreachable', `DNS does not know ${host}.`, cause);
  }
  if (code === 'ECONNREFUSED') {
    return new OutboundError('unreachable', `${host} does not take connections.`, cause);
  }
  if (TLS_CODES.test(code)) {
    return new OutboundError('unreachable', `${host} has no certificate that can be trusted.`, cause);
  }
  return new OutboundError('unreachable', `The connection to ${host} broke.`, cause);
}
