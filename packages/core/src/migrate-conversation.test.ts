import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alloCall } from '../test/support/allo-items.ts';
import { createWildRows } from '../test/support/wild-rows.ts';
import { ConversationFormatError } from './conversation-format-error.ts';
import { migrateConversation } from './migrate-conversation.ts';
import { toNdjsonLine } from './ndjson.ts';
import { normalizeAlloItem } from './providers/allo/normalize-allo-item.ts';

const conversation = normalizeAlloItem(alloCall());

function errorOf(json: unknown): unknown {
  try {
    migrateConversation(json);
  } catch (error) {
    return error;
  }
  return null;
}

describe('migrateConversation', () => {
  it('reads what was stored, with and without raw', () => {
    expect(migrateConversation(JSON.parse(toNdjsonLine(conversation)))).toEqual(conversation);
    const { raw: _, ...withoutRaw } = conversation;
    expect(migrateConversation(JSON.parse(toNdjsonLine(conversation, { withoutRaw: true })))).toEqual(
      withoutRaw,
    );
  });

  it('keeps fields that it does not know', () => {
    expect(migrateConversation({ ...conversation, note: 'mine' })).toMatchObject({ note: 'mine' });
  });

  it('refuses a newer version, and says to update', () => {
    const error = errorOf({ ...conversation, schemaVersion: 2 });
    expect(error).toMatchObject({
      name: 'ConversationFormatError',
      reason: 'newer_version',
      schemaVersion: 2,
      message:
        'Expected a schemaVersion up to 1; got 2. A later release of @callweave/core wrote this record: update, and read it again.',
    });
    expect(ConversationFormatError.isInstance(error)).toBe(true);
  });

  it.each([0, -1, 1.5, '1', null])('refuses the version %j, which no release wrote', (schemaVersion) => {
    expect(errorOf({ ...conversation, schemaVersion })).toMatchObject({
      reason: 'unknown_version',
      schemaVersion,
      message: expect.stringMatching(/^Expected a schemaVersion from 1 to 1; got .*\. No release wrote this/),
    });
  });

  it.each([
    ['an object without one', { id: 'allo:cll-1' }],
    ['string', '{"schemaVersion":1}'],
    ['a list', [conversation]],
    ['null', null],
    ['undefined', undefined],
  ])('refuses %s', (got, json) => {
    expect(errorOf(json)).toMatchObject({
      reason: 'no_conversation',
      message: expect.stringContaining(`got ${got}. Parse the JSON first`),
    });
  });

  it('names the fields that are missing', () => {
    const { turns: _, tags: __, ...rest } = conversation;
    expect(errorOf(rest)).toMatchObject({ reason: 'missing_fields', missingFields: ['turns', 'tags'] });
  });

  it('throws nothing else, whatever was stored', () => {
    const json = fc.oneof(
      fc.jsonValue(),
      fc.record({ schemaVersion: fc.jsonValue() }),
      fc.integer().map((seed) => createWildRows(seed).rowOf(conversation)),
    );
    fc.assert(
      fc.property(json, (value) => {
        const error = errorOf(value);
        if (error !== null) expect(ConversationFormatError.isInstance(error)).toBe(true);
      }),
      { numRuns: 5_000 },
    );
  });

  it('repeats nothing of the record in its messages', () => {
    const { tags: _, ...rest } = conversation;
    for (const json of [rest, { ...rest, schemaVersion: 'Alex Example' }, JSON.stringify(rest)]) {
      expect(String(errorOf(json))).not.toMatch(/Alex|4155550123/);
    }
  });
});
