export { WebhookVerificationError } from '@callweave/transport/webhooks';
export { parseAlloVersion1Webhook } from './parse-version-1.ts';
export type * from './version-1-events.ts';
