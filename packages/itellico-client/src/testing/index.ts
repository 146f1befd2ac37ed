export type { HttpLike } from '@callweave/transport/testing';
export {
  type ItellicoWebhookHeaders,
  type ItellicoWebhookToSign,
  signItellicoWebhook,
} from '../webhooks/sign.ts';
export {
  createItellicoHandlers,
  type ItellicoHandlersOptions,
  type ItellicoOverrides,
} from './create-itellico-handlers.ts';
export { itellicoExample } from './itellico-example.ts';
export { type ItellicoFixture, type ItellicoFixtures, itellicoFixtures } from './itellico-fixtures.ts';
export type { ItellicoAnswer, ItellicoOperationName, ItellicoPathParameters } from './operation-name.ts';
