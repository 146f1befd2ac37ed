import type { Conversation, ConversationSource, Provider } from '../../src/index.ts';
import { matchesQuery, parseListQuery } from '../../src/list-query.ts';

/** A provider whose conversations change while it is read. Its time is whatever the test says. */
export interface ChangingProvider {
  readonly source: ConversationSource;
  /** What there is now, by id. */
  readonly conversations: Map<string, Conversation>;
  /** What it was asked, in order: `list 2026-… until …` once for each page, `ids` with how many. */
  readonly requests: string[];
  /** Called before each request is answered. */
  onRequest: (request: string) => void | Promise<void>;
}

export interface ChangingProviderOptions {
  readonly provider?: Provider;
  readonly pageSize?: number;
  /** After how many pages the list says that it is complete so far; never by default. */
  readonly pagesPerStep?: number;
}

export function createChangingProvider(options: ChangingProviderOptions = {}): ChangingProvider {
  const { provider = 'allo', pageSize = 10, pagesPerStep = Number.POSITIVE_INFINITY } = options;
  const conversations = new Map<string, Conversation>();
  const requests: string[] = [];
  const ask = async (request: string, signal: AbortSignal | undefined): Promise<void> => {
    signal?.throwIfAborted();
    requests.push(request);
    await changing.onRequest(request);
    signal?.throwIfAborted();
  };

  async function* list(
    query: ReturnType<typeof parseListQuery>,
  ): AsyncGenerator<Conversation, void, undefined> {
    const given = new Set<string>();
    let completeBefore: string | null = null;
    for (let page = 1; ; page += 1) {
      const { sinceMs, untilMs } = query.range;
      const name = [sinceMs, untilMs].map((ms) => (ms === null ? '' : new Date(ms).toISOString())).join('..');
      await ask(`list ${name} page ${page}`, query.signal);
      // What was given is passed over, as a reader does that has noticed rows to move.
      const all = [...conversations.values()].filter((one) => matchesQuery(query, one)).sort(byStart);
      const rows = all.filter(({ id }) => !given.has(id)).slice(0, pageSize);
      if (rows.length > 0) {
        query.onProgress?.({ rowsRead: given.size + rows.length, totalCount: all.length, completeBefore });
      }
      for (const row of rows) given.add(row.id);
      yield* rows;
      const last = rows.at(-1);
      if (rows.length < pageSize || last === undefined) return;
      if (page % pagesPerStep === 0) completeBefore = last.startedAt;
    }
  }

  const traits = { provider, directions: ['inbound'], channels: ['voice'] } as const;
  const changing: ChangingProvider = {
    conversations,
    requests,
    onRequest: () => undefined,
    source: {
      provider,
      list: (listOptions = {}) => list(parseListQuery(traits, listOptions)),
      getMany: async (ids, { signal } = {}) => {
        await ask(`ids ${ids.length}`, signal);
        return {
          conversations: ids.flatMap((id) => conversations.get(id) ?? []),
          missingIds: ids.filter((id) => !conversations.has(id)),
          invalidIds: [],
        };
      },
    },
  };
  return changing;
}

function byStart(left: Conversation, right: Conversation): number {
  const [a, b] = [`${left.startedAt} ${left.id}`, `${right.startedAt} ${right.id}`];
  return a < b ? -1 : 1;
}

/** An answered call with everything there, but for what is given. */
export function callAt(id: string, startedAt: string, changes: Partial<Conversation> = {}): Conversation {
  const provider = changes.provider ?? 'allo';
  const call: Conversation = {
    schemaVersion: 1,
    id: `${provider}:${id}`,
    provider,
    providerId: id,
    threadKey: null,
    channel: 'voice',
    isTest: false,
    direction: 'inbound',
    status: 'completed',
    outcome: 'answered',
    providerStatus: 'ANSWERED',
    participants: [
      {
        role: 'customer',
        kind: 'human',
        name: 'Zoë Krüger',
        email: null,
        phoneE164: '+14155550123',
        phoneRaw: '+14155550123',
        providerRef: null,
      },
    ],
    startedAt: new Date(startedAt).toISOString(),
    endedAt: null,
    endedAtDerived: false,
    durationSeconds: 60,
    recording: null,
    turns: [],
    transcriptState: 'available',
    summary: { text: 'They agreed.', format: 'plain' },
    tags: [],
    crmRefs: [],
    raw: null,
    ...changes,
  };
  const { raw: _, ...told } = call;
  return { ...call, raw: told };
}

/** A clock that the test sets. */
export function createHandClock(at: string): {
  now: () => number;
  sleep: (ms: number, signal?: AbortSignal) => Promise<void>;
  uuid: () => string;
  set: (time: string) => void;
  advance: (ms: number) => void;
} {
  let nowMs = Date.parse(at);
  let runs = 0;
  return {
    now: () => nowMs,
    // Who sleeps on it wakes when the work is over.
    sleep: (_, signal) =>
      new Promise((_resolve, reject) => {
        if (signal?.aborted) reject(signal.reason);
        signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
      }),
    uuid: () => {
      runs += 1;
      return `run-${runs}`;
    },
    set: (time) => {
      nowMs = Date.parse(time);
    },
    advance: (ms) => {
      nowMs += ms;
    },
  };
}
