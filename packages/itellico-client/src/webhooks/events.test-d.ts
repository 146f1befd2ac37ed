import { assertType, expectTypeOf, it } from 'vitest';
import {
  type ItellicoAnalysis,
  type ItellicoEndedConversation,
  type ItellicoStartedConversation,
  type ItellicoWebhookData,
  type ItellicoWebhookEvent,
  readItellicoWebhook,
  verifyItellicoWebhook,
} from './index.ts';
import { signItellicoWebhook } from './sign.ts';

declare const event: ItellicoWebhookEvent;
declare const request: Request;
/** Of node:http, of Express and of n8n. */
declare const incoming: NodeJS.Dict<string | string[]>;

it('an event is narrowed by its type', () => {
  switch (event.type) {
    case 'conversation.started':
      expectTypeOf(event.data).toEqualTypeOf<ItellicoStartedConversation>();
      expectTypeOf(event.data.conversation_uuid).toEqualTypeOf<string>();
      break;
    case 'conversation.ended':
      expectTypeOf(event.data).toEqualTypeOf<ItellicoEndedConversation>();
      expectTypeOf(event.data.duration_seconds).toEqualTypeOf<number | null | undefined>();
      break;
    case 'conversation.analysis.completed':
      expectTypeOf(event.data).toEqualTypeOf<ItellicoAnalysis>();
      expectTypeOf(event.data.results?.post_call?.[0]?.value).toEqualTypeOf<unknown>();
      break;
    default:
      expectTypeOf(event.type).toEqualTypeOf<'unknown'>();
      expectTypeOf(event.data).toEqualTypeOf<unknown>();
  }
  // @ts-expect-error misspelt
  if (event.type === 'conversation.end') throw new Error();
});

it('every event has a type', () => {
  expectTypeOf<ItellicoWebhookEvent['type']>().toEqualTypeOf<keyof ItellicoWebhookData | 'unknown'>();
  // Words of tomorrow.
  assertType<ItellicoEndedConversation['status']>('abandoned');
});

it('whatever a server calls headers and body is taken', () => {
  const secrets = ['one', 'two'] as const;
  expectTypeOf(
    verifyItellicoWebhook({ body: '', headers: incoming, secrets }),
  ).resolves.toEqualTypeOf<ItellicoWebhookEvent>();
  assertType(verifyItellicoWebhook({ body: new Uint8Array(), headers: new Headers(), secrets: 'one' }));
  expectTypeOf(readItellicoWebhook(request, { secrets })).resolves.toEqualTypeOf<ItellicoWebhookEvent>();
  // @ts-expect-error parsed
  assertType(verifyItellicoWebhook({ body: { event_id: '1' }, headers: {}, secrets }));
  // @ts-expect-error no secrets
  assertType(readItellicoWebhook(request, {}));
});

it('a signature is something to send', async () => {
  const headers = await signItellicoWebhook({ secret: 'one', timestamp: 1, body: '' });
  assertType<HeadersInit>(headers);
});
