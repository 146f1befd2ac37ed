import { describe, expect, it } from 'vitest';
import { itellicoSource, type ListOptions } from '../src/index.ts';
import {
  createFakeItellicoApi,
  type FakeAccount,
  type FakeItellicoOptions,
  fakeConversation,
  rootAccount,
} from './support/fake-itellico-api.ts';

const startMs = Date.UTC(2026, 3, 1);
const nowMs = Date.UTC(2026, 4, 1);

/** Five levels below the top in one branch, and a second one beside it. */
const accounts: FakeAccount[] = [
  rootAccount,
  ...['one', 'two', 'three', 'four', 'five'].map((name, index, names) => ({
    id: name,
    name,
    parentId: names[index - 1] ?? rootAccount.id,
  })),
  { id: 'beside', name: 'beside', parentId: rootAccount.id },
];

const conversationsOf = (counts: Readonly<Record<string, number>>) =>
  Object.entries(counts)
    .flatMap(([accountId, count]) => Array<string>(count).fill(accountId))
    .map((accountId, index) =>
      fakeConversation(index, startMs + ((index * 7_919) % 2_500) * 1_000_000, { accountId }),
    );

async function listByAccount(
  options: FakeItellicoOptions,
  listOptions: ListOptions = {},
  maxWindowRows = 10_000,
) {
  const api = createFakeItellicoApi({ accounts, ...options });
  const source = itellicoSource(api.client, {
    maxWindowRows,
    platform: { now: () => nowMs, sleep: async () => {} },
  });
  const found: { id: string; accountId: string }[] = [];
  for await (const { account, conversation } of source.listByAccount(listOptions)) {
    found.push({ id: conversation.providerId, accountId: account.id });
  }
  const paths = api.requests.map(({ pathname }) => pathname.split('/').at(-1));
  return { found, countOf: (path: string) => paths.filter((name) => name === path).length };
}

const byId = (left: { id: string }, right: { id: string }): number => (left.id < right.id ? -1 : 1);
const truthOf = (options: FakeItellicoOptions) =>
  options.conversations.map(({ id, accountId }) => ({ id, accountId })).sort(byId);

describe('listByAccount', () => {
  const counts = { [rootAccount.id]: 30, one: 7, two: 0, three: 150, four: 1, five: 120, beside: 45 };

  it.each(['honoured', 'ignored', 'capped'] as const)(
    'names the account of each conversation, each once, five levels down: %s',
    async (paging) => {
      const options = { conversations: conversationsOf(counts), paging, cap: 37 };
      const { found, countOf } = await listByAccount(options);
      expect(found.toSorted(byId)).toEqual(truthOf(options));
      // Each account is asked for its direct children, which is all that the vendor lists.
      expect(countOf('subaccounts')).toBe(accounts.length);
    },
  );

  it('gives the same in windows that hold few ids', async () => {
    const options = { conversations: conversationsOf(counts) };
    const { found } = await listByAccount(options, {}, 50);
    expect(found.toSorted(byId)).toEqual(truthOf(options));
  });

  it('reads no list again that has only what is below it', async () => {
    const { found, countOf } = await listByAccount({ conversations: conversationsOf({ five: 900 }) });
    expect(found).toHaveLength(900);
    // 9 pages, a count of the whole, a count of each of the five above, one empty list beside.
    expect(countOf('conversations')).toBe(9 + 1 + 5 + 1);
  });

  it('takes the filters of a list', async () => {
    const conversations = [
      fakeConversation(1, startMs, { accountId: 'two', direction: 'outbound' }),
      fakeConversation(2, startMs, { accountId: 'two' }),
    ];
    const { found } = await listByAccount({ conversations }, { direction: 'outbound' });
    expect(found).toEqual([{ id: conversations[0]?.id, accountId: 'two' }]);
  });
});

it('list gives the conversations of all accounts, each once, by one list', async () => {
  const conversations = conversationsOf({ [rootAccount.id]: 30, one: 70, five: 120 });
  const api = createFakeItellicoApi({ accounts, conversations });
  const ids: string[] = [];
  for await (const { providerId } of itellicoSource(api.client).list()) ids.push(providerId);
  expect(ids.toSorted()).toEqual(conversations.map(({ id }) => id).toSorted());
  expect(api.requests.map(({ pathname }) => pathname.split('/').at(-1))).toEqual([
    'current',
    ...Array(3).fill('conversations'),
  ]);
});
