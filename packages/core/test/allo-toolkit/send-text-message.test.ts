import {
  createMemoryClaims,
  sendTextMessage,
  type TextMessage,
  UncertainMessageError,
} from '@callweave/core/allo';
import { describe, expect, it } from 'vitest';
import { type AlloReply, alloError, startAlloServer } from '../support/allo-server.ts';
import { rejectionOf } from '../support/rejection-of.ts';

const send = 'POST /v1/api/sms';
const american = '+14155550123';
const french = '+33639980012';
const text = 'We can offer you Tuesday at nine.';
const lines = [
  {
    number: '+14155550100',
    name: 'Front desk',
    country: 'US',
    type: 'NUMBER',
    capabilities: ['VOICE', 'SMS'],
  },
  { number: '+14155550109', name: 'Voice only', country: 'US', type: 'NUMBER', capabilities: ['VOICE'] },
  { number: '+33199001234', name: 'Paris', country: 'FR', type: 'NUMBER', capabilities: ['VOICE', 'SMS'] },
  { number: null, name: 'LINDENHOF', country: 'FR', type: 'SENDER_ID', capabilities: ['SMS'] },
];

const serverOf = (numbers: unknown = lines, sent: () => AlloReply = () => ({ body: { data: {} } })) =>
  startAlloServer(({ operation }) => (operation === send ? sent() : { body: { data: numbers } }));

describe('sendTextMessage', () => {
  it.each([
    [american, { from: '+14155550100' }],
    [french, { sender_id: 'LINDENHOF' }],
  ])('to %s from the only sender that can', async (to, sender) => {
    const server = await serverOf();
    expect(await sendTextMessage(server.client, { to, text })).toEqual({ isSent: true, sender });
    expect(server.of(send).map(({ body }) => body)).toEqual([{ ...sender, to, message: text }]);
  });

  it.each([
    [{ to: american, from: '+1 (415) 555-0100' }, { from: '+14155550100' }],
    [{ to: french, senderId: 'Lindenhof1' }, { sender_id: 'Lindenhof1' }],
    [{ to: french, from: '38019' }, { from: '38019' }],
  ])('from whom it is told, without asking: %j', async (message, sender) => {
    const server = await serverOf();
    await sendTextMessage(server.client, { ...message, text });
    expect(server.received.map(({ body }) => body)).toEqual([{ ...sender, to: message.to, message: text }]);
  });

  it.each<[string, Partial<TextMessage>, string]>([
    ['a national number', { to: '4155550123' }, 'Expected to to be a number in E.164'],
    ['no text', { text: ' ' }, 'Expected a text of 1 to 1,000 characters; got 1 of them.'],
    ['a text that is too long', { text: 'x'.repeat(1_001) }, 'got 1001 of them'],
    ['two senders', { from: '+14155550100', senderId: 'LINDENHOF' }, 'Expected from or senderId; got both.'],
    ['a sender id as line', { from: 'LINDENHOF' }, 'A sender id goes into senderId.'],
    ['a sender id without a letter', { to: french, senderId: '12345' }, 'at least one of them a letter'],
    [
      'a sender id that is too long',
      { to: french, senderId: 'LINDENHOFHEATING' },
      '3 to 11 letters and digits',
    ],
    ['a sender id to another country', { senderId: 'LINDENHOF' }, 'Expected a recipient in France (+33)'],
    ['a line to France', { to: french, from: '+14155550100' }, 'operators in France block'],
    ['a French line', { from: '+33639980013' }, 'operators in France block'],
  ])('refuses %s and sends nothing', async (_, changes, message) => {
    const server = await serverOf();
    const error = await rejectionOf(sendTextMessage(server.client, { to: american, text, ...changes }));
    expect(error).toMatchObject({ name: 'TypeError', message: expect.stringContaining(message) });
    expect(server.received).toEqual([]);
  });

  it('takes 1,000 characters', async () => {
    const server = await serverOf();
    expect(await sendTextMessage(server.client, { to: american, text: 'x'.repeat(1_000) })).toMatchObject({
      isSent: true,
    });
  });

  it.each([
    [
      'several',
      [...lines, { number: '+12125550100', type: 'NUMBER', capabilities: ['SMS'] }],
      american,
      'choose among +14155550100, +12125550100',
    ],
    ['none', [], french, 'Expected senderId, for a French number: the team has none that can send it.'],
    ['none of the country', lines, '+4930231250', 'the team has none that can send it'],
  ])('leaves the choice among %s to the caller', async (_, numbers, to, message) => {
    const server = await serverOf(numbers);
    expect(await rejectionOf(sendTextMessage(server.client, { to, text }))).toMatchObject({
      message: expect.stringContaining(message),
    });
    expect(server.of(send)).toEqual([]);
  });

  it('sends the message of a key once, also for callers at the same moment', async () => {
    const server = await serverOf();
    const once = { claims: createMemoryClaims(), key: 'reminder-7' };
    const results = await Promise.all(
      [1, 2, 3].map(() => sendTextMessage(server.client, { to: american, text }, { once })),
    );
    expect(results.filter(({ isSent }) => isSent)).toHaveLength(1);
    expect(server.of(send)).toHaveLength(1);
  });

  it('may be sent again after Allo refused it', async () => {
    let isRefused = true;
    const server = await serverOf(lines, () =>
      isRefused ? alloError(403, 'A2P_NOT_ENABLED') : { body: { data: {} } },
    );
    const once = { claims: createMemoryClaims(), key: 'reminder-7' };
    const first = await rejectionOf(sendTextMessage(server.client, { to: american, text }, { once }));
    expect(first).toMatchObject({ code: 'A2P_NOT_ENABLED' });
    isRefused = false;
    expect(await sendTextMessage(server.client, { to: american, text }, { once })).toMatchObject({
      isSent: true,
    });
  });

  it.each([
    ['the connection breaks off', { isBroken: true }],
    ['the server fails', { status: 503, body: {} }],
  ])('is not sent again where %s: nobody knows', async (_, reply) => {
    const server = await serverOf(lines, () => reply);
    const once = { claims: createMemoryClaims(), key: 'reminder-7' };
    const error = await rejectionOf(sendTextMessage(server.client, { to: american, text }, { once }));
    expect(UncertainMessageError.isInstance(error)).toBe(true);
    expect(error).toMatchObject({
      to: american,
      cause: { name: expect.stringMatching(/^(?:Connection|Server)Error$/) },
    });
    expect(String(error)).not.toContain('4155550123');
    expect(await sendTextMessage(server.client, { to: american, text }, { once })).toEqual({
      isSent: false,
      sender: null,
    });
    expect(server.of(send)).toHaveLength(1);
  });

  it('sends nothing where it is aborted before, and does not count it as sent', async () => {
    const server = await serverOf();
    const once = { claims: createMemoryClaims(), key: 'reminder-7' };
    const reason = new Error('Enough.');
    const message = { to: american, text, from: '+14155550100' };
    const call = sendTextMessage(server.client, message, { once, signal: AbortSignal.abort(reason) });
    expect(await rejectionOf(call)).toBe(reason);
    expect(server.received).toEqual([]);
    expect(await sendTextMessage(server.client, message, { once })).toMatchObject({ isSent: true });
  });
});
