export type { HttpLike } from '@callweave/transport/testing';
export { type AlloWebhookHeaders, type AlloWebhookToSign, signAlloWebhook } from '../webhooks/sign.ts';
export { alloExample } from './allo-example.ts';
export { type AlloFixture, type AlloFixtures, alloFixtures } from './allo-fixtures.ts';
export { type AlloHandlersOptions, type AlloOverrides, createAlloHandlers } from './create-allo-handlers.ts';
export type { AlloAnswer, AlloOperationName, AlloPathParameters } from './operation-name.ts';
