import { createItellicoClient, type ItellicoClient } from '@callweave/itellico-client';

export interface FakeConversation {
  readonly id: string;
  readonly startedMs: number;
  readonly createdMs: number;
  /** The account that it belongs to. */
  readonly accountId: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

export interface FakeAccount {
  readonly id: string;
  readonly name: string;
  readonly parentId: string | null;
}

export interface FakeItellicoOptions {
  readonly conversations: readonly FakeConversation[];
  /**
   * Whether `limit` and `offset` are honoured, ignored, or ignored and the answer cut short.
   * @default 'honoured'
   */
  readonly paging?: 'honoured' | 'ignored' | 'capped';
  /** @default 100 */
  readonly cap?: number;
  /**
   * `reshuffled` has another order for each request.
   * @default 'newest-first'
   */
  readonly order?: 'newest-first' | 'oldest-first' | 'shuffled' | 'reshuffled';
  /** The first is the key's own. */
  readonly accounts?: readonly FakeAccount[];
  /** Whether filters other than those on times and ids are honoured. */
  readonly honoursFilters?: boolean;
  /** Changes what there is before the list is answered for the nth time. */
  readonly beforeList?: ((conversations: FakeConversation[], list: number) => void) | undefined;
}

export interface FakeItellicoApi {
  readonly client: ItellicoClient;
  readonly requests: readonly URL[];
}

export const rootAccount: FakeAccount = {
  id: '7d1e6c52-0b9f-4c3a-8f27-5a90d4b1e638',
  name: 'Lindenhof',
  parentId: null,
};

export function fakeConversation(
  index: number,
  createdMs: number,
  { accountId = rootAccount.id, ...fields }: Partial<FakeConversation> & Record<string, unknown> = {},
): FakeConversation {
  const id = `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;
  return { id, createdMs, startedMs: createdMs, accountId, fields };
}

/** itellico's list of conversations, of the documented shape, behind a fetch: in whatever way it may turn out to page. */
export function createFakeItellicoApi(options: FakeItellicoOptions): FakeItellicoApi {
  const { paging = 'honoured', cap = 100, order = 'newest-first', accounts = [rootAccount] } = options;
  const conversations = [...options.conversations];
  const requests: URL[] = [];
  let lists = 0;
  let orders = 0;

  /** The account and all below it. */
  function familyOf(accountId: string): Set<string> {
    const family = new Set([accountId]);
    for (const { id, parentId } of accounts) if (parentId !== null && family.has(parentId)) family.add(id);
    return family;
  }

  function inOrder(rows: FakeConversation[]): FakeConversation[] {
    if (order === 'newest-first') return rows.sort((left, right) => right.createdMs - left.createdMs);
    if (order === 'oldest-first') return rows.sort((left, right) => left.createdMs - right.createdMs);
    if (order === 'reshuffled') orders += 1;
    const places = new Map(rows.map((row) => [row, scatter(row.id, orders)]));
    return rows.sort((left, right) => (places.get(left) ?? 0) - (places.get(right) ?? 0));
  }

  function listConversations(accountId: string, query: URLSearchParams): unknown {
    options.beforeList?.(conversations, lists);
    lists += 1;
    const family = familyOf(accountId);
    const after = Date.parse(query.get('created_after') ?? '1970-01-01T00:00:00Z');
    const before = Date.parse(query.get('created_before') ?? '2999-01-01T00:00:00Z');
    const asked = ['agent_id', 'direction', 'type'].flatMap((name) => {
      const value = options.honoursFilters === false ? null : query.get(name);
      return value === null ? [] : [[name, value] as const];
    });
    const wanted = (conversation: FakeConversation): boolean =>
      family.has(conversation.accountId) &&
      conversation.createdMs >= after &&
      conversation.createdMs < before &&
      (query.get('conversation_id') ?? conversation.id) === conversation.id &&
      asked.every(([name, value]) => rowOf(conversation)[name] === value);
    const rows = inOrder(conversations.filter(wanted));
    const [offset, limit] =
      paging === 'honoured'
        ? [Number(query.get('offset') ?? 0), Number(query.get('limit') ?? 100)]
        : [0, paging === 'capped' ? cap : rows.length];
    return { count: rows.length, items: rows.slice(offset, offset + limit).map(rowOf) };
  }

  function listSubaccounts(accountId: string, query: URLSearchParams): unknown {
    const children = accounts.filter(({ parentId }) => parentId === accountId);
    const offset = Number(query.get('offset') ?? 0);
    return {
      count: children.length,
      items: children.slice(offset, offset + Number(query.get('limit') ?? 100)).map(accountOf),
    };
  }

  function answer(url: URL): unknown {
    const [, , , accountId = '', list] = url.pathname.split('/');
    if (accountId === 'current') return accountOf(accounts[0] ?? rootAccount);
    return list === 'subaccounts'
      ? listSubaccounts(accountId, url.searchParams)
      : listConversations(accountId, url.searchParams);
  }

  const client = createItellicoClient({
    apiKey: 'sk-callweave.fake',
    requestsPerSecond: { read: null, write: null },
    fetch: async (address) => {
      const url = new URL(address);
      requests.push(url);
      return Response.json(answer(url));
    },
  });
  return { client, requests };
}

function rowOf({ id, startedMs, fields }: FakeConversation): Record<string, unknown> {
  return {
    conversation_id: id,
    type: 'phone',
    status: 'completed',
    start_timestamp: new Date(startedMs).toISOString(),
    direction: 'inbound',
    agent_id: null,
    agent_name: null,
    phone_number: null,
    contact_number: null,
    duration_seconds: 60,
    messages: [],
    capture: null,
    ...fields,
  };
}

function accountOf({ id, name, parentId }: FakeAccount): unknown {
  const created = '2026-01-01T00:00:00Z';
  return { id, name, is_active: true, created, modified: created, parent_account_id: parentId };
}

/** A number that has nothing to do with the id's own order, and differs from one shuffle to the next. */
function scatter(id: string, shuffle: number): number {
  let hash = 2_166_136_261 ^ (shuffle * 7_919);
  for (let index = id.length - 12; index < id.length; index += 1) {
    hash = Math.imul(hash ^ id.charCodeAt(index), 16_777_619);
    hash ^= hash >>> 13;
  }
  return hash >>> 0;
}
