export {
  type WebhookFaultReason,
  type WebhookHeaders,
  type WebhookOptions,
  type WebhookRequest,
  WebhookVerificationError,
} from '@callweave/transport/webhooks';
export type * from './events.ts';
export { readAlloWebhook, verifyAlloWebhook } from './verify.ts';
export type * from './version-1-events.ts';
