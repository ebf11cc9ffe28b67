export { isSecret, newSecret } from './secret.js';
export { signatureOf, signedHeaders, type WebhookMessage } from './sign.js';
export { verify, type VerifyOptions, WebhookRefused, type RefusalReason } from './verify.js';
