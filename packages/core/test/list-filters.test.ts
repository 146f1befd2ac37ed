import { describe, expect, it } from 'vitest';
import { alloSource, type ConversationSource, itellicoSource, type ListOptions } from '../src/index.ts';
import { alloCall, alloMessage } from './support/allo-items.ts';
import { collect } from './support/collect.ts';
import { createFakeAlloApi } from './support/fake-allo-api.ts';
import { createFakeItellicoApi, fakeConversation } from './support/fake-itellico-api.ts';

const at = Date.UTC(2026, 3, 21, 9);

const items = [
  alloCall({ id: 'cll-in' }),
  alloCall({ id: 'cll-out', direction: 'OUTBOUND', contact_number: '+14155550177' }),
  alloCall({
    id: 'cll-line',
    allo_number: '+14155550101',
    user: { id: 'usr-other', name: 'O', email: 'o@x.co' },
  }),
  alloCall({ id: 'cll-nobody', user: null }),
  alloMessage({ id: 'msg-out' }),
  alloMessage({ id: 'msg-mms', message_type: 'MMS', direction: 'INBOUND' }),
  alloMessage({ id: 'msg-wa', message_type: 'WHATSAPP', contact_number: '38099' }),
];

const talk = (index: number, fields: Record<string, unknown>) => fakeConversation(index, at + index, fields);
const said = (...texts: string[]) => ({ messages: texts.map((message) => ({ role: 'user', message })) });
const talks = [
  talk(1, { type: 'phone', contact_number: '+14155550123', phone_number: '+14155550100', agent_id: 'a-1' }),
  talk(2, { type: 'phone', direction: 'outbound', contact_number: '+14155550177', agent_id: 'a-2' }),
  talk(3, { type: 'web', direction: null, ...said('Where is my café order?') }),
  talk(4, { type: 'test', direction: 'internal', ...said('The order number is 12', 'Café Lindenhof') }),
  talk(5, { type: 'phone', ...said('Cafeteria'), messages: [{ role: 'tool', message: 'order café' }] }),
];
const talkId = (index: number): string => talks[index - 1]?.id ?? '';

const alloCases: [ListOptions, string[]][] = [
  [{ direction: 'inbound' }, ['cll-in', 'cll-line', 'cll-nobody', 'msg-mms']],
  [{ direction: 'outbound' }, ['cll-out', 'msg-out', 'msg-wa']],
  [{ channel: 'voice' }, ['cll-in', 'cll-out', 'cll-line', 'cll-nobody']],
  [{ channel: 'sms' }, ['msg-out']],
  [{ channel: 'mms' }, ['msg-mms']],
  [{ channel: 'whatsapp' }, ['msg-wa']],
  [{ contactNumber: '+14155550177' }, ['cll-out']],
  [{ contactNumber: '38099' }, ['msg-wa']],
  [{ ourNumber: '+14155550101' }, ['cll-line']],
  [{ agentId: 'usr-other' }, ['cll-line']],
  [{ direction: 'outbound', channel: 'voice', contactNumber: '+14155550123' }, []],
  [{ direction: undefined, channel: undefined, since: undefined }, items.map(({ id }) => id)],
];
const itellicoCases: [ListOptions, string[]][] = [
  [{ direction: 'inbound' }, [talkId(1), talkId(5)]],
  [{ direction: 'internal' }, [talkId(4)]],
  [{ channel: 'voice' }, [talkId(1), talkId(2), talkId(5)]],
  [{ channel: 'web' }, [talkId(3), talkId(4)]],
  [{ contactNumber: '+14155550177' }, [talkId(2)]],
  [{ ourNumber: '+14155550100' }, [talkId(1)]],
  [{ agentId: 'a-2' }, [talkId(2)]],
  [{ text: 'cafe order' }, [talkId(3), talkId(4)]],
  [{ text: 'ORD 12' }, [talkId(4)]],
  [{ text: 'rder' }, []],
];

const sortedIds = async (source: ConversationSource, options: ListOptions): Promise<string[]> =>
  (await collect(source.list(options))).ids.toSorted();

describe.each([
  ['as the vendor honours them', []],
  ['even where the vendor ignores them', ['type', 'direction', 'contact_number', 'allo_number', 'user_id']],
])('filters of Allo, %s', (_, ignored) => {
  it.each(alloCases)('%j', async (options, expected) => {
    const { client } = createFakeAlloApi({ items, ignored });
    expect(await sortedIds(alloSource(client), options)).toEqual(expected.toSorted());
  });
});

describe.each([true, false])('filters of itellico, honoured by the vendor: %s', (honoursFilters) => {
  it.each(itellicoCases)('%j', async (options, expected) => {
    const { client } = createFakeItellicoApi({ conversations: talks, honoursFilters });
    expect(await sortedIds(itellicoSource(client), options)).toEqual(expected.toSorted());
  });
});

describe('what is sent', () => {
  it('is every filter that Allo has', async () => {
    const { client, searches } = createFakeAlloApi({ items });
    await collect(
      alloSource(client).list({
        since: '2026-04-20',
        until: '2026-04-22',
        direction: 'inbound',
        channel: 'mms',
        contactNumber: '+14155550123',
        ourNumber: '+14155550100',
        agentId: 'usr-demo01',
        text: 'heating',
      }),
    );
    expect(searches).toEqual([
      {
        date: { from: '2026-04-19', to: '2026-04-22' },
        direction: 'INBOUND',
        type: 'SMS',
        contact_number: '+14155550123',
        allo_number: '+14155550100',
        user_id: 'usr-demo01',
        search: 'heating',
        sort: 'DATE_ASC',
        extend: 'transcript',
        page: 1,
        size: 100,
      },
    ]);
  });

  it('is every filter that itellico has, and two lists for its two types of web sessions', async () => {
    const { client, requests } = createFakeItellicoApi({ conversations: talks });
    const source = itellicoSource(client, { accountId: 'acc-1' });
    await collect(
      source.list({
        since: '2026-04-20',
        until: '2026-04-22',
        direction: 'internal',
        channel: 'web',
        agentId: 'a-1',
        contactNumber: '+14155550123',
        text: 'order',
      }),
    );
    const common = {
      agent_id: 'a-1',
      direction: 'internal',
      created_after: '2026-04-19T23:00:00.000Z',
      created_before: '2026-04-22T01:00:00.000Z',
      limit: '100',
      offset: '0',
    };
    expect(requests.map(({ searchParams }) => Object.fromEntries(searchParams))).toEqual([
      { ...common, type: 'web' },
      { ...common, type: 'test' },
    ]);
  });
});

describe('what a provider does not have is refused before anything is sent', () => {
  const allo = createFakeAlloApi({ items });
  const itellico = createFakeItellicoApi({ conversations: talks });
  const sources = { allo: alloSource(allo.client), itellico: itellicoSource(itellico.client) };

  it.each([
    ['allo', { direction: 'internal' }, /direction .* allo has: inbound, outbound\. Got "internal"\./],
    ['allo', { channel: 'web' }, /channel .* allo has: voice, sms, mms, whatsapp\. Got "web"\./],
    ['itellico', { channel: 'sms' }, /channel .* itellico has: voice, web\. Got "sms"\./],
    ['itellico', { direction: 'unknown' }, /direction .* inbound, outbound, internal\. Got "unknown"\./],
  ] as const)('%s: %j', (provider, options, message) => {
    expect(() => sources[provider].list(options as ListOptions)).toThrow(message);
    expect(() => sources[provider].list(options as ListOptions)).toThrow(
      expect.objectContaining({ name: 'UnsupportedFilterError', provider }),
    );
  });

  it.each([
    [{ from: '2026-04-01' }, /options of a list to be since, until, .*; got from\./],
    [{ since: 'yesterday' }, /since/],
    [{ contactNumber: '0041 44 668 18 00' }, /contactNumber to be a number in E\.164/],
    [{ ourNumber: '(415) 555-0100' }, /ourNumber to be a number in E\.164/],
    [{ ourNumber: '' }, /ourNumber/],
    [{ agentId: ' ' }, /agentId/],
    [{ text: '?!' }, /text to have a letter or a digit; got "\?!"/],
    [{ transcript: 'yes' }, /transcript to be true or false; got "yes"/],
  ])('both: %j', (options, message) => {
    for (const source of Object.values(sources)) {
      expect(() => source.list(options as ListOptions)).toThrow(TypeError);
      expect(() => source.list(options as ListOptions)).toThrow(message);
    }
  });

  it.each([0, 1.5, Number.NaN, '100'])('maxWindowRows: %s', (maxWindowRows) => {
    const options = { maxWindowRows: maxWindowRows as number };
    expect(() => alloSource(allo.client, options)).toThrow(/maxWindowRows to be a whole number/);
    expect(() => itellicoSource(itellico.client, options)).toThrow(/maxWindowRows to be a whole number/);
  });

  it('sends nothing', () => {
    expect([allo.searches, allo.otherRequests, itellico.requests]).toEqual([[], [], []]);
  });
});
