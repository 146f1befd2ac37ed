import { assertType, expectTypeOf, it } from 'vitest';
import {
  type AlloCompletedCall,
  type AlloWebhookData,
  type AlloWebhookEvent,
  readAlloWebhook,
  verifyAlloWebhook,
} from './index.ts';
import { signAlloWebhook } from './sign.ts';
import { type AlloVersion1WebhookEvent, parseAlloVersion1Webhook } from './version-1.ts';

declare const event: AlloWebhookEvent;
declare const request: Request;
/** Of node:http, of Express and of n8n. */
declare const incoming: NodeJS.Dict<string | string[]>;

it('an event is narrowed by its type', () => {
  if (event.type === 'call.completed') {
    expectTypeOf(event.data).toEqualTypeOf<AlloCompletedCall>();
    expectTypeOf(event.data.result).toExtend<string | null | undefined>();
    expectTypeOf(event.data.transcriptions[0]?.text).toEqualTypeOf<string | undefined>();
  }
  if (event.type === 'call.received') {
    expectTypeOf(event.data.person?.email).toEqualTypeOf<string | null | undefined>();
    expectTypeOf(event.data.person?.lead_source).toEqualTypeOf<unknown>();
  }
  if (event.type === 'unknown') {
    expectTypeOf(event.topic).toEqualTypeOf<string>();
    expectTypeOf(event.data).toEqualTypeOf<unknown>();
  }
  // @ts-expect-error misspelt
  if (event.type === 'call.complete') throw new Error();
});

it('every topic has a type', () => {
  expectTypeOf<AlloWebhookEvent['type']>().toEqualTypeOf<keyof AlloWebhookData | 'unknown'>();
  // Words of tomorrow.
  assertType<AlloCompletedCall['result']>('TRANSFERRED_TO_THE_MOON');
});

it('nobody takes a version 1 event for a verified one', () => {
  const parsed = parseAlloVersion1Webhook('');
  expectTypeOf(parsed).toEqualTypeOf<AlloVersion1WebhookEvent>();
  expectTypeOf(parsed.verified).toEqualTypeOf<false>();
  // @ts-expect-error unsigned
  assertType<AlloWebhookEvent>(parsed);
  if (parsed.type === 'SMS_SENT')
    expectTypeOf(parsed.data.content).toEqualTypeOf<string | null | undefined>();
});

it('whatever a server calls headers and body is taken', () => {
  const secrets = ['whsec_AAAA'] as const;
  expectTypeOf(
    verifyAlloWebhook({ body: '', headers: incoming, secrets }),
  ).resolves.toEqualTypeOf<AlloWebhookEvent>();
  assertType(verifyAlloWebhook({ body: new Uint8Array(), headers: new Headers(), secrets: 'whsec_AAAA' }));
  assertType(verifyAlloWebhook({ body: '', headers: { 'webhook-id': ['msg_1'], te: undefined }, secrets }));
  expectTypeOf(readAlloWebhook(request, { secrets })).resolves.toEqualTypeOf<AlloWebhookEvent>();
  // @ts-expect-error parsed
  assertType(verifyAlloWebhook({ body: { topic: 'call.completed' }, headers: {}, secrets }));
  // @ts-expect-error no secrets
  assertType(readAlloWebhook(request, {}));
});

it('a signature is something to send', async () => {
  const headers = await signAlloWebhook({ secret: 'whsec_AAAA', id: 'msg_1', timestamp: 1, body: '' });
  assertType<HeadersInit>(headers);
  expectTypeOf(headers['webhook-signature']).toEqualTypeOf<string>();
});
