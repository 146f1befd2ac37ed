import type { AlloVersion1WebhookEvent, AlloWebhookEvent } from '@callweave/allo-client/webhooks';
import type { ItellicoWebhookEvent } from '@callweave/itellico-client/webhooks';
import { parsePhoneNumberFromString as parseWithAllTables } from 'libphonenumber-js/max';
import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { expectTypeOf, test } from 'vitest';
import type { Conversation } from './conversation.ts';
import { createPhoneParser } from './create-phone-parser.ts';
import type { Normalized } from './normalized.ts';
import { normalizeAlloWebhook } from './providers/allo/normalize-allo-webhook.ts';
import { normalizeItellicoWebhook } from './providers/itellico/normalize-itellico-webhook.ts';

test('what is normalized is told by its kind', () => {
  const normalized = {} as Normalized;
  if (normalized.kind === 'conversation') {
    expectTypeOf(normalized.conversation).toEqualTypeOf<Conversation>();
  } else if (normalized.kind === 'partial') {
    expectTypeOf(normalized.partial.id).toEqualTypeOf<string | undefined>();
    expectTypeOf(normalized.partial.provider).toEqualTypeOf<'allo' | 'itellico'>();
    expectTypeOf(normalized.missing).items.toExtend<keyof Conversation>();
  } else {
    expectTypeOf(normalized.kind).toEqualTypeOf<'other'>();
    // @ts-expect-error: it is about no conversation.
    normalized.conversation;
  }
});

test('the mappers take the events that the clients give', () => {
  expectTypeOf(normalizeAlloWebhook)
    .parameter(0)
    .toEqualTypeOf<AlloWebhookEvent | AlloVersion1WebhookEvent>();
  expectTypeOf(normalizeItellicoWebhook).parameter(0).toEqualTypeOf<ItellicoWebhookEvent>();
});

test('the phone parser takes every build of libphonenumber-js, and only its countries', () => {
  createPhoneParser({ parsePhoneNumber: parsePhoneNumberFromString, defaultCountry: 'FR' });
  createPhoneParser({ parsePhoneNumber: parseWithAllTables });
  // @ts-expect-error: no country of the library.
  createPhoneParser({ parsePhoneNumber: parsePhoneNumberFromString, defaultCountry: 'France' });
});
