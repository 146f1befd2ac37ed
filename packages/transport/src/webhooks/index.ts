export { parsePayload, requireText } from './parse-payload.ts';
export { signWebhook, type WebhookToSign } from './sign-webhook.ts';
export { type Bytes, toBytes } from './to-bytes.ts';
export { typeOf } from './to-webhook-event.ts';
export { verifyWebhook } from './verify-webhook.ts';
export type { KnownWebhookEvent, UnknownWebhookEvent, WebhookEvent } from './webhook-event.ts';
export type { WebhookHeaders, WebhookOptions, WebhookRequest } from './webhook-options.ts';
export type { SignedMessage, WebhookScheme } from './webhook-scheme.ts';
export { type WebhookFaultReason, WebhookVerificationError } from './webhook-verification-error.ts';
