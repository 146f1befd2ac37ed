import { isRecord, recordsOf } from '@callweave/transport/json';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alloCall } from '../../test/support/allo-items.ts';
import { arbitraryConversation } from '../../test/support/arbitrary-conversation.ts';
import { expectValidConversation } from '../../test/support/expect-valid-conversation.ts';
import { expectValidVcon } from '../../test/support/expect-valid-vcon.ts';
import { changed } from '../../test/support/sample-vcon.ts';
import { normalizeAlloItem } from '../providers/allo/normalize-allo-item.ts';
import { fromVcon } from './from-vcon.ts';
import { toVcon } from './to-vcon.ts';
import { VconError } from './vcon-error.ts';

const createdAt = '2026-04-22T06:00:00.000Z';

function throughJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

function attachments(vcon: unknown): unknown {
  return isRecord(vcon) ? vcon.attachments : null;
}

function errorOf(action: () => unknown): unknown {
  try {
    action();
  } catch (error) {
    return error;
  }
  throw new Error('Expected an error; got none.');
}

describe('fromVcon', () => {
  it('reads back every field of every conversation but the recording, with the payload', () => {
    fc.assert(
      fc.property(arbitraryConversation(), (conversation) => {
        const vcon = throughJson(
          toVcon(conversation, { createdAt, startedAt: createdAt, includeProviderPayload: true }),
        );
        expectValidVcon(vcon);
        const read = fromVcon(vcon);
        expectValidConversation(read);
        expect(read).toEqual({ ...conversation, recording: null });
      }),
      { numRuns: 500 },
    );
  });

  it('reads back the same without crmRefs and raw when they were not written', () => {
    fc.assert(
      fc.property(arbitraryConversation(), (conversation) => {
        const vcon = toVcon(conversation, { createdAt, startedAt: createdAt });
        expect(fromVcon(throughJson(vcon))).toEqual({
          ...conversation,
          recording: null,
          crmRefs: [],
          raw: null,
        });
      }),
    );
  });

  it('reads back the file that was named as the recording', () => {
    const vcon = toVcon(normalizeAlloItem(alloCall()), {
      recordingFile: { url: 'https://files.example.com/demo.mp3', sha512: '0'.repeat(128) },
    });
    expect(fromVcon(vcon).recording).toEqual({
      url: 'https://files.example.com/demo.mp3',
      requiresAuth: null,
      expiresAt: null,
    });
  });

  it('reads what was written for old consumers', () => {
    const conversation = normalizeAlloItem(alloCall());
    expect(fromVcon(toVcon(conversation, { vconVersion: '0.0.1' })).turns).toEqual(conversation.turns);
  });

  it('tells what is wrong with a document that breaks rules', () => {
    const error = errorOf(() => fromVcon({ ...toVcon(normalizeAlloItem(alloCall())), parties: [] }));
    expect(VconError.isInstance(error)).toBe(true);
    expect(error).toMatchObject({
      code: 'invalid_vcon',
      violations: expect.arrayContaining([
        { rule: 'party-index', path: '/dialog/0/parties/0', expected: expect.any(String), got: '0' },
      ]),
    });
    expect(String(error)).toBe(
      'VconError: Expected a valid vCon; at /dialog/0/parties/0 expected no index, as there is nothing to point at, got 0 (party-index). There are 4 such places, see violations.',
    );
  });

  it.each([null, 1, 'vcon', [], {}])('refuses %j', (json) => {
    expect(errorOf(() => fromVcon(json))).toMatchObject({ code: 'invalid_vcon' });
  });

  it('refuses a vCon of somebody else', () => {
    const { uuid } = toVcon(normalizeAlloItem(alloCall()));
    const error = errorOf(() => fromVcon({ uuid, created_at: createdAt, parties: [] }));
    expect(error).toMatchObject({ code: 'not_a_conversation', violations: [] });
    expect(String(error)).toContain('callweave_record');
  });

  it.each([
    ['a record that lacks a field', { direction: undefined }, '/direction'],
    ['a value that is none of the enum', { outcome: 'lost' }, '/outcome'],
    ['a record of a later form', { schema_version: 2 }, '/schemaVersion'],
  ])('refuses %s', (_, change, path) => {
    const vcon = toVcon(normalizeAlloItem(alloCall()));
    const attachments = vcon.attachments.map((attachment) =>
      attachment.purpose === 'callweave_record'
        ? { ...attachment, body: { ...recordsOf([attachment.body])[0], ...change } }
        : attachment,
    );
    expect(errorOf(() => fromVcon(throughJson({ ...vcon, attachments })))).toMatchObject({
      code: 'not_a_conversation',
      violations: expect.arrayContaining([expect.objectContaining({ rule: 'conversation', path })]),
    });
  });

  it('refuses a transcript that lacks a turn', () => {
    const vcon = toVcon(normalizeAlloItem(alloCall()));
    expect(errorOf(() => fromVcon({ ...vcon, analysis: [] }))).toMatchObject({
      code: 'not_a_conversation',
      violations: [
        {
          rule: 'conversation',
          path: '/turns',
          expected: 'as many turns as turn_count: 2',
          got: 'an empty array',
        },
      ],
    });
  });

  it('gives a valid conversation or a VconError, whatever was changed', () => {
    const vcon = throughJson(
      toVcon(normalizeAlloItem(alloCall({ contact_number: 'anonymous' })), {
        createdAt,
        includeProviderPayload: true,
      }),
    );
    const record = '/attachments/0/body';
    const pointers = [
      ...Object.keys(recordsOf(attachments(vcon)).map(({ body }) => body)[0] ?? {}).map(
        (name) => `${record}/${name}`,
      ),
      ...['index', 'party', 'text', 'kind', 'at'].map((name) => `/analysis/0/body/0/${name}`),
      ...['/extensions', '/dialog/0/application', '/dialog/0/interaction_id', '/analysis/0/body', record],
      ...['/attachments/1/body', '/analysis/1/body', '/parties/0/name', '/dialog/0/duration'],
    ];
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...pointers), fc.jsonValue()), { minLength: 1, maxLength: 2 }),
        (changes) => {
          const paths = new Map(changes);
          // The extension's own rules would refuse some of these before they are read.
          let json = changed(vcon, '/extensions', []);
          for (const pointer of pointers) {
            if (paths.has(pointer) && !changes.some(([other]) => pointer.startsWith(`${other}/`))) {
              json = changed(json, pointer, paths.get(pointer));
            }
          }
          try {
            expectValidConversation(fromVcon(json));
          } catch (error) {
            if (!VconError.isInstance(error)) throw error;
          }
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it('refuses a transcript of somebody who is no party', () => {
    const vcon = toVcon(normalizeAlloItem(alloCall()));
    const [transcript, ...rest] = vcon.analysis;
    const [first, ...others] = recordsOf(transcript?.body);
    const analysis = [{ ...transcript, body: [{ ...first, party: 2 }, ...others] }, ...rest];
    expect(errorOf(() => fromVcon({ ...vcon, analysis }))).toMatchObject({
      code: 'not_a_conversation',
      violations: [{ rule: 'conversation', path: '/turns/0/participant', expected: 'less than 2', got: '2' }],
    });
  });
});
