import { assertType, expectTypeOf, it } from 'vitest';
import type { UnknownWebhookEvent, WebhookEvent } from './webhook-event.ts';

type Event = WebhookEvent<{ made: { readonly size: number }; lost: { readonly place: string } }>;

declare const event: Event;

it('is narrowed by its type, though it is open', () => {
  switch (event.type) {
    case 'made':
      expectTypeOf(event.data).toEqualTypeOf<{ readonly size: number }>();
      expectTypeOf(event.topic).toEqualTypeOf<'made'>();
      break;
    case 'lost':
      expectTypeOf(event.data).toEqualTypeOf<{ readonly place: string }>();
      break;
    default:
      expectTypeOf(event).toEqualTypeOf<UnknownWebhookEvent>();
      expectTypeOf(event.topic).toEqualTypeOf<string>();
      expectTypeOf(event.data).toEqualTypeOf<unknown>();
  }
});

it('has what every event has', () => {
  expectTypeOf(event.type).toEqualTypeOf<'made' | 'lost' | 'unknown'>();
  expectTypeOf(event.verified).toEqualTypeOf<true>();
  expectTypeOf(event.deliveryId).toEqualTypeOf<string>();
  expectTypeOf(event.timestamp).toEqualTypeOf<string | null>();
  expectTypeOf(event.raw).toEqualTypeOf<Readonly<Record<string, unknown>>>();
  // @ts-expect-error no such topic
  assertType<Event['type']>('found');
});
