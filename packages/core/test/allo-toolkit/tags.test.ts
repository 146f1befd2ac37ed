import { addTags, removeTags, UnknownTagError } from '@callweave/core/allo';
import { describe, expect, it } from 'vitest';
import { type AlloServer, alloError, startAlloServer } from '../support/allo-server.ts';
import { rejectionOf } from '../support/rejection-of.ts';

const teamTags = [
  { id: 'tag-1', name: 'Meeting booked', key: 'meeting_booked' },
  { id: 'tag-2', name: 'to_call_back' },
  { id: 'tag-3', name: 'Not interested' },
];
const add = 'POST /v2/api/conversations/items/cll-abc123/tags';

/** Tags of one call, by Allo's keys; adding one that is there refuses all of them. */
async function startTagServer(onCall: readonly string[] = []): Promise<AlloServer & { onCall: Set<string> }> {
  const keys = new Set(['meeting_booked', 'to_call_back', 'not_interested']);
  const tags = new Set(onCall);
  const server = await startAlloServer(({ operation, body }) => {
    if (operation === 'GET /v2/api/tags') return { body: { data: teamTags } };
    if (operation.startsWith('DELETE')) {
      const key = operation.slice(operation.lastIndexOf('/') + 1);
      return tags.delete(key) ? {} : alloError(404, 'TAG_NOT_FOUND');
    }
    const wanted = (body as { tags: string[] }).tags;
    if (wanted.some((key) => !keys.has(key))) return alloError(404, 'TAG_NOT_FOUND');
    if (wanted.some((key) => tags.has(key))) return alloError(409, 'TAG_ALREADY_EXISTS');
    for (const key of wanted) tags.add(key);
    return {};
  });
  return { ...server, onCall: tags };
}

const bodiesOf = (server: AlloServer) => server.of(add).map(({ body }) => body);

describe('addTags', () => {
  it('adds several at once, by key or by name', async () => {
    const server = await startTagServer();
    expect(await addTags(server.client, 'cll-abc123', ['Meeting booked', 'to_call_back'])).toEqual({
      added: ['meeting_booked', 'to_call_back'],
      present: [],
    });
    expect(bodiesOf(server)).toEqual([{ tags: ['meeting_booked', 'to_call_back'] }]);
  });

  it('adds the others where some are there already', async () => {
    const server = await startTagServer(['meeting_booked']);
    const result = await addTags(server.client, 'cll-abc123', ['meeting_booked', 'to_call_back']);
    expect(result).toEqual({ added: ['to_call_back'], present: ['meeting_booked'] });
    expect([...server.onCall].sort()).toEqual(['meeting_booked', 'to_call_back']);
  });

  it('is no error for one that is there', async () => {
    const server = await startTagServer(['to_call_back']);
    expect(await addTags(server.client, 'cll-abc123', ['To call back'])).toEqual({
      added: [],
      present: ['to_call_back'],
    });
    expect(server.of(add)).toHaveLength(1);
  });

  it('finds out the key that Allo does not tell', async () => {
    const server = await startTagServer();
    await addTags(server.client, 'cll-abc123', ['Not interested', 'to_call_back']);
    expect([...server.onCall].sort()).toEqual(['not_interested', 'to_call_back']);
    expect(bodiesOf(server)).toEqual([
      { tags: ['Not interested', 'to_call_back'] },
      { tags: ['Not interested'] },
      { tags: ['not_interested'] },
      { tags: ['to_call_back'] },
    ]);
  });

  it('asks for the team’s tags unless it is given them', async () => {
    const server = await startTagServer();
    // As webhooks were documented to write the id.
    await addTags(server.client, 'cll_abc123', ['to_call_back'], { knownTags: teamTags });
    expect([...server.onCall]).toEqual(['to_call_back']);
    expect(server.of('GET /v2/api/tags')).toEqual([]);
  });

  it('changes nothing for a tag that the team does not have', async () => {
    const server = await startTagServer();
    const error = await rejectionOf(addTags(server.client, 'cll-abc123', ['to_call_back', 'hot lead']));
    expect(UnknownTagError.isInstance(error)).toBe(true);
    expect(error).toMatchObject({ tags: ['hot lead'] });
    expect(server.of(add)).toEqual([]);
  });

  it.each([
    ['msg-abc123', ['to_call_back'], 'got a text message’s'],
    ['msg_abc123', ['to_call_back'], 'got a text message’s'],
    ['', ['to_call_back'], 'Expected callId to be a text; got an empty string.'],
    ['cll-abc123', [], 'Expected at least one tag; got none.'],
  ])('refuses %j with %j and sends nothing', async (id, tags, message) => {
    const server = await startTagServer();
    expect(await rejectionOf(addTags(server.client, id, tags))).toMatchObject({
      name: 'TypeError',
      message: expect.stringContaining(message),
    });
    expect(server.received).toEqual([]);
  });

  it('rejects with any other fault', async () => {
    const server = await startAlloServer(() => alloError(404, 'CONVERSATION_ITEM_NOT_FOUND'));
    const call = addTags(server.client, 'cll-abc123', ['to_call_back', 'Not interested'], {
      knownTags: teamTags,
    });
    expect(await rejectionOf(call)).toMatchObject({ code: 'CONVERSATION_ITEM_NOT_FOUND' });
    expect(server.received).toHaveLength(1);
  });
});

describe('removeTags', () => {
  it('removes what is there, and does not mind what is not', async () => {
    const server = await startTagServer(['meeting_booked', 'not_interested']);
    const result = await removeTags(server.client, 'cll-abc123', [
      'Meeting booked',
      'to_call_back',
      'Not interested',
    ]);
    expect(result).toEqual({ removed: ['meeting_booked', 'Not interested'], absent: ['to_call_back'] });
    expect(server.onCall.size).toBe(0);
  });

  it('ends with the signal’s reason', async () => {
    const server = await startTagServer();
    const reason = new Error('Enough.');
    const call = removeTags(server.client, 'cll-abc123', ['to_call_back'], {
      signal: AbortSignal.abort(reason),
    });
    expect(await rejectionOf(call)).toBe(reason);
    expect(server.received).toEqual([]);
  });
});
