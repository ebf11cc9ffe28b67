/** Why a sealed value could not be opened. None of the messages contains the secret or a key. */
export type SecretErrorCode = 'malformed' | 'unknown-key' | 'wrong-context' | 'tampered';

/** Raised by {@link SecretBox} when a value does not open; `code` tells the cause. */
export class SecretError extends Error {
  override readonly name = 'SecretError';

  constructor(
    readonly code: SecretErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
