import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alloCall, alloMessage } from '../../test/support/allo-items.ts';
import { arbitraryConversation } from '../../test/support/arbitrary-conversation.ts';
import { expectValidVcon } from '../../test/support/expect-valid-vcon.ts';
import { normalizeAlloItem } from '../providers/allo/normalize-allo-item.ts';
import { normalizeItellicoConversation } from '../providers/itellico/normalize-itellico-conversation.ts';
import { toVcon } from './to-vcon.ts';
import type { ToVconOptions } from './to-vcon-options.ts';
import { VconError } from './vcon-error.ts';

const options = { createdAt: '2026-04-22T06:00:00Z', domainName: 'calls.example.com' };
/** sha512sum of the five bytes "hello". */
const sha512 =
  '9b71d224bd62f3785d96d46ad3ea3d73319bfbc2890caadae2dff72519673ca72323c3d99ba5c11d7c7acc6e14b8c5da0c4663475c2e5c3adef46f73bcdec043';
const contentHash =
  'sha512-m3HSJL1i83hdltRq0-o9czGb-8KJDKra4t_3JRlnPKcjI8PZm6XBHXx6zG4UuMXaDEZjR1wuXDre9G9zvN7AQw';

/** What every attachment of a call of `alloCall` has. */
const common = {
  start: '2026-04-21T09:00:00.000Z',
  party: 1,
  dialog: 0,
  mediatype: 'application/json',
  encoding: 'json',
};

function aiConversation(changes: Record<string, unknown> = {}) {
  return normalizeItellicoConversation({
    conversation_id: 'b6f1',
    type: 'phone',
    status: 'completed',
    direction: 'inbound',
    agent_id: 'agt-1',
    agent_name: 'Lindenhof Assistant',
    phone_number: '+14155550100',
    contact_number: '+14155550123',
    start_timestamp: '2026-04-21T14:00:00.250Z',
    duration_seconds: 12,
    messages: [
      { role: 'system', message: 'Call answered', timestamp: '2026-04-21T14:00:00.250Z' },
      { role: 'agent', message: 'Good afternoon.', timestamp: '2026-04-21T14:00:01.000Z' },
      { role: 'user', message: 'Are you open?', timestamp: '2026-04-21T14:00:04.000Z' },
      {
        role: 'tool',
        name: 'opening_hours',
        message: null,
        result: { open: true },
        timestamp: '2026-04-21T14:00:05.000Z',
      },
      { role: 'agent', message: 'Yes, until six.', timestamp: '2026-04-21T14:00:06.000Z' },
    ],
    ...changes,
  });
}

describe('toVcon', () => {
  it('writes a call', () => {
    const vcon = toVcon(normalizeAlloItem(alloCall()), options);
    expectValidVcon(vcon);
    expect(vcon).toEqual({
      uuid: '019daf44-9280-81d4-a97c-0726e888ce32',
      extensions: ['CC'],
      created_at: '2026-04-22T06:00:00.000Z',
      parties: [
        {
          tel: 'tel:+14155550123',
          name: 'Alex Example',
          validation: 'none',
          uuid: 'cnt-demo01',
          type: 'person',
          org: 'Example Ltd',
          role: 'customer',
        },
        {
          tel: 'tel:+14155550100',
          mailto: 'robin@example.com',
          name: 'Robin Sample',
          validation: 'none',
          uuid: 'usr-demo01',
          type: 'person',
          role: 'agent',
        },
      ],
      dialog: [
        {
          type: 'recording',
          start: '2026-04-21T09:00:00.000Z',
          duration: 65,
          parties: [0, 1],
          application: 'allo:voice',
          message_id: 'cll-demo0001',
          interaction_id: 'cll-demo0001',
        },
      ],
      analysis: [
        {
          type: 'transcript',
          dialog: 0,
          vendor: 'allo',
          schema: 'callweave_turns_1',
          mediatype: 'application/json',
          encoding: 'json',
          body: [
            {
              index: 0,
              kind: 'utterance',
              party: 1,
              at: '2026-04-21T09:00:01.000Z',
              start_offset_ms: 1000,
              end_offset_ms: null,
              provider_role: 'USER',
              text: 'Lindenhof Heating, good morning.',
            },
            {
              index: 1,
              kind: 'utterance',
              party: 0,
              at: '2026-04-21T09:00:04.000Z',
              start_offset_ms: 4000,
              end_offset_ms: null,
              provider_role: 'EXTERNAL',
              text: 'My heating is cold.',
            },
          ],
        },
        {
          type: 'summary',
          dialog: [0],
          vendor: 'allo',
          mediatype: 'text/markdown',
          encoding: 'none',
          body: '**Heating**: appointment on Tuesday.',
        },
      ],
      attachments: [
        {
          purpose: 'callweave_record',
          ...common,
          body: {
            schema_version: 1,
            ended_at: '2026-04-21T09:01:05.000Z',
            ended_at_derived: true,
            thread_key: '+14155550100|+14155550123',
            is_test: false,
            direction: 'inbound',
            status: 'completed',
            outcome: 'answered',
            provider_status: 'ANSWERED',
            transcript_state: 'available',
            turn_count: 2,
          },
        },
        { purpose: 'tags', ...common, body: ['meeting_booked'] },
      ],
    });
  });

  it('writes a text message as the text of its dialog, sent by the first party', () => {
    const vcon = toVcon(normalizeAlloItem(alloMessage()), options);
    expectValidVcon(vcon);
    expect(vcon.parties.map(({ role }) => role)).toEqual(['agent', 'customer']);
    expect(vcon.dialog).toEqual([
      {
        type: 'text',
        start: '2026-04-21T10:00:00.000Z',
        parties: [0, 1],
        mediatype: 'text/plain',
        encoding: 'none',
        body: 'See you on Tuesday.',
        application: 'allo:sms',
        message_id: 'msg-demo0001',
        interaction_id: 'msg-demo0001',
      },
    ]);
    expect(vcon.analysis).toEqual([]);
  });

  it('writes a message without text, as a picture has', () => {
    const vcon = toVcon(normalizeAlloItem(alloMessage({ message_type: 'MMS', content: null })), options);
    expectValidVcon(vcon);
    expect(vcon.dialog).toMatchObject([{ type: 'text', application: 'allo:mms', parties: [0, 1] }]);
    expect(vcon.dialog[0]).not.toHaveProperty('body');
  });

  it('writes a conversation with an AI, whose doings go into the trace', () => {
    const vcon = toVcon(aiConversation(), options);
    expectValidVcon(vcon);
    expect(vcon.parties).toEqual([
      { tel: 'tel:+14155550123', type: 'person', role: 'customer' },
      {
        tel: 'tel:+14155550100',
        name: 'Lindenhof Assistant',
        validation: 'none',
        uuid: 'agt-1',
        type: 'bot',
        role: 'agent',
      },
    ]);
    expect(vcon.analysis).toMatchObject([
      {
        type: 'transcript',
        vendor: 'itellico',
        body: [
          { index: 1, party: 1, text: 'Good afternoon.' },
          { index: 2, party: 0, text: 'Are you open?' },
          { index: 4, party: 1, text: 'Yes, until six.' },
        ],
      },
    ]);
    expect(vcon.attachments.find(({ purpose }) => purpose === 'agent_trace')).toMatchObject({
      party: 1,
      body: [
        { index: 0, kind: 'system', party: null, text: 'Call answered' },
        {
          index: 3,
          kind: 'tool',
          party: null,
          text: '',
          tool: { name: 'opening_hours', result: { open: true } },
        },
      ],
    });
  });

  it('writes a missed call as incomplete', () => {
    const missed = alloCall({
      result: null,
      duration: null,
      recording_url: null,
      transcript: null,
      summary: null,
      tags: null,
    });
    const vcon = toVcon(normalizeAlloItem(missed), options);
    expectValidVcon(vcon);
    expect(vcon.dialog).toEqual([
      {
        type: 'incomplete',
        disposition: 'no-answer',
        start: '2026-04-21T09:00:00.000Z',
        parties: [0, 1],
        application: 'allo:voice',
        message_id: 'cll-demo0001',
        interaction_id: 'cll-demo0001',
      },
    ]);
    expect(vcon.analysis).toEqual([]);
  });

  it.each([
    ['a call that failed', { result: 'FAILED', recording_url: null, transcript: [] }, 'incomplete', 'failed'],
    ['a voicemail', { result: 'VOICEMAIL' }, 'recording', undefined],
    [
      'a voicemail of which nothing is left',
      { result: 'VOICEMAIL', recording_url: null, transcript: [] },
      'recording',
      undefined,
    ],
    ['a transfer, whose second leg is not known', { result: 'TRANSFERRED' }, 'recording', undefined],
    ['a call that failed after words', { result: 'FAILED', recording_url: null }, 'recording', undefined],
  ])('writes %s', (_, changes, type, disposition) => {
    const vcon = toVcon(normalizeAlloItem(alloCall(changes)), options);
    expectValidVcon(vcon);
    expect(vcon.dialog).toHaveLength(1);
    expect(vcon.dialog[0]?.type).toBe(type);
    expect(vcon.dialog[0]?.disposition).toBe(disposition);
  });

  it.each([
    ['anonymous', { name: 'anonymous', validation: 'none' }],
    ['3922', { tel: '3922' }],
  ])('has a party for the number %s', (contact_number, party) => {
    const vcon = toVcon(normalizeAlloItem(alloCall({ contact_number, contacts: [] })), options);
    expectValidVcon(vcon);
    expect(vcon.parties[0]).toEqual({ ...party, type: 'person', role: 'customer' });
  });

  it('names no company where several match', () => {
    const contact = { id: 'cnt-1', name: 'Alex Example', deals: [] };
    const contacts = [
      { ...contact, company: { id: 'com-1', name: 'Example Ltd' } },
      { ...contact, company: { id: 'com-2', name: 'Sample Ltd' } },
    ];
    expect(toVcon(normalizeAlloItem(alloCall({ contacts })), options).parties[0]).not.toHaveProperty('org');
  });

  it('has no transcript where none was fetched, and says so', () => {
    const vcon = toVcon(normalizeAlloItem(alloCall({ transcript: null })), options);
    expect(vcon.analysis.map(({ type }) => type)).toEqual(['summary']);
    expect(vcon.attachments[0]?.body).toMatchObject({ transcript_state: 'not_requested', turn_count: null });
  });

  it('never writes the URL of a recording that nobody hashed', () => {
    expect(JSON.stringify(toVcon(normalizeAlloItem(alloCall()), options))).not.toContain('recordings/demo');
  });

  it('keeps the provider’s row and the contacts to itself unless asked', () => {
    const item = alloCall();
    const conversation = normalizeAlloItem(item);
    const purposes = ({ attachments }: ReturnType<typeof toVcon>) =>
      attachments.map(({ purpose }) => purpose);
    expect(purposes(toVcon(conversation, options))).toEqual(['callweave_record', 'tags']);
    const open = toVcon(conversation, { ...options, includeProviderPayload: true });
    expectValidVcon(open);
    expect(purposes(open)).toEqual(['callweave_record', 'tags', 'provider_payload']);
    expect(open.attachments.at(-1)?.body).toBe(item);
    expect(open.attachments[0]?.body).toMatchObject({ crm_refs: conversation.crmRefs });
  });

  it('is the same whenever it is made, but for when that was', () => {
    fc.assert(
      fc.property(arbitraryConversation(), fc.nat(), fc.nat(), (conversation, first, second) => {
        const [left, right] = [first, second].map((now) =>
          toVcon(conversation, { startedAt: options.createdAt, platform: { now: () => now } }),
        );
        expect(left?.created_at).toBe(new Date(first).toISOString());
        expect({ ...left, created_at: '' }).toEqual({ ...right, created_at: '' });
      }),
    );
  });
});

describe('the options of toVcon', () => {
  const conversation = normalizeAlloItem(alloCall());

  it.each([
    ['hex', sha512],
    ['hex in capitals', sha512.toUpperCase()],
    ['base64', `${contentHash.slice(7).replaceAll('-', '+').replaceAll('_', '/')}==`],
    ['base64url', contentHash.slice(7)],
    ['bytes', Uint8Array.from(sha512.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16))],
  ])('recordingFile takes the hash as %s', (_, hash) => {
    const url = 'https://files.example.com/call.mp3';
    const vcon = toVcon(conversation, {
      ...options,
      recordingFile: { url, sha512: hash, mediatype: 'audio/mpeg', filename: 'call.mp3' },
    });
    expectValidVcon(vcon);
    expect(vcon.dialog[0]).toMatchObject({
      type: 'recording',
      url,
      content_hash: contentHash,
      mediatype: 'audio/mpeg',
      filename: 'call.mp3',
    });
  });

  it('recordingFile makes a recording even of a missed call', () => {
    const missed = normalizeAlloItem(
      alloCall({ result: null, duration: null, recording_url: null, transcript: null }),
    );
    const recordingFile = { url: 'https://files.example.com/call.mp3', sha512 };
    const vcon = toVcon(missed, { ...options, recordingFile });
    expectValidVcon(vcon);
    expect(vcon.dialog[0]?.type).toBe('recording');
  });

  it('vconVersion, uuid and updatedAt stand where they belong', () => {
    const uuid = '0190a5e4-0000-7000-8000-000000000000';
    const vcon = toVcon(conversation, {
      createdAt: new Date(0),
      updatedAt: '2026-04-22T08:00:00+02:00',
      vconVersion: '0.4.0',
      uuid,
    });
    expectValidVcon(vcon);
    expect(vcon).toMatchObject({
      vcon: '0.4.0',
      uuid,
      created_at: '1970-01-01T00:00:00.000Z',
      updated_at: '2026-04-22T06:00:00.000Z',
    });
  });

  it('startedAt stands in for a start that the provider did not send, and for no other', () => {
    const startedAt = '2026-04-01T00:00:00Z';
    const unknown = normalizeAlloItem(alloCall({ date: 'soon' }));
    expect(toVcon(unknown, { ...options, startedAt }).dialog[0]?.start).toBe('2026-04-01T00:00:00.000Z');
    expect(toVcon(conversation, { ...options, startedAt }).dialog[0]?.start).toBe('2026-04-21T09:00:00.000Z');
  });

  it('tells that a start is missing', () => {
    let caught: unknown;
    try {
      toVcon(normalizeAlloItem(alloCall({ date: 'soon' })), options);
    } catch (error) {
      caught = error;
    }
    expect(VconError.isInstance(caught) && caught).toMatchObject({
      code: 'no_start',
      conversationId: 'allo:cll-demo0001',
      message:
        'Expected allo:cll-demo0001 to have a start, which every vCon needs; its provider sent none. Pass one as the option startedAt.',
    });
  });

  const file = { url: 'https://files.example.com/call.mp3', sha512 };
  const misuses: readonly [ToVconOptions, string][] = [
    [
      { createdAt: '2026-04-22T06:00:00' },
      'Expected createdAt to be a valid Date, or a time with its offset such as 2026-04-01T08:00:00Z; got "2026-04-22T06:00:00".',
    ],
    [
      { updatedAt: new Date(Number.NaN) },
      'Expected updatedAt to be a valid Date, or a time with its offset such as 2026-04-01T08:00:00Z; got an invalid Date.',
    ],
    [
      { createdAt: '2026-04-22T06:00:00Z', updatedAt: '2026-04-22T05:59:59Z' },
      'Expected updatedAt to be 2026-04-22T06:00:00.000Z, which is createdAt, or later; got "2026-04-22T05:59:59.000Z".',
    ],
    [
      { domainName: 'localhost' },
      'Expected domainName to be a full name such as calls.example.com; got "localhost".',
    ],
    [{ uuid: 'demo' }, 'Expected uuid to be a UUID; got "demo".'],
    [{ vconVersion: 'latest' }, 'Expected vconVersion to be a version such as 0.4.0; got "latest".'],
    [
      { recordingFile: { ...file, url: 'http://files.example.com/?key=secret' } },
      'Expected recordingFile.url to be an https URL; got one of http:.',
    ],
    [
      { recordingFile: { ...file, url: '/call.mp3' } },
      'Expected recordingFile.url to be an https URL; got no URL.',
    ],
    [
      { recordingFile: { ...file, mediatype: 'mp3' } },
      'Expected recordingFile.mediatype to be a media type such as audio/mpeg; got "mp3".',
    ],
    [
      { recordingFile: { ...file, sha512: 'abc' } },
      'Expected recordingFile.sha512 to be the 64 bytes of a SHA-512, or their hex or base64; got 3 characters.',
    ],
    [
      { recordingFile: { ...file, sha512: new Uint8Array(32) } },
      'Expected recordingFile.sha512 to be the 64 bytes of a SHA-512, or their hex or base64; got 32 bytes.',
    ],
  ];

  it.each(misuses)('%j is a clear error', (misuse, message) => {
    expect(() => toVcon(conversation, misuse)).toThrow(new TypeError(message));
  });

  it('a recording of a text message is a clear error', () => {
    expect(() => toVcon(normalizeAlloItem(alloMessage()), { recordingFile: file })).toThrow(
      new TypeError('Expected recordingFile for a call only; got one for allo:msg-demo0001, a text message.'),
    );
  });
});
