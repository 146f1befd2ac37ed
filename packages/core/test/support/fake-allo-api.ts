import { type AlloClient, type ConversationItem, createAlloClient } from '@callweave/allo-client';

export interface FakeAlloOptions {
  readonly items: readonly ConversationItem[];
  /** Numbers of the team's lines; null is a sender id. */
  readonly numbers?: readonly (string | null)[];
  /**
   * How far the vendor's time zone, in which days begin, is ahead of UTC.
   * @default 0
   */
  readonly zoneOffsetHours?: number;
  /** Rows that a search gives at most, whatever it announces. */
  readonly depthLimit?: number;
  /** The most that a search announces. */
  readonly announcedLimit?: number;
  /** Days in a range beyond which it is refused. */
  readonly maxRangeDays?: number;
  /** Filters that are silently ignored. */
  readonly ignored?: readonly string[];
  /** Changes what there is before the nth search is answered. */
  readonly beforeSearch?: (items: ConversationItem[], search: number) => void;
}

export interface FakeAlloApi {
  readonly client: AlloClient;
  /** The bodies of all searches, and the method and path of everything else. */
  readonly searches: readonly Readonly<Record<string, unknown>>[];
  readonly otherRequests: readonly string[];
}

/** Allo's search, of the documented shape, behind a fetch: with the limits that it may turn out to have. */
export function createFakeAlloApi(options: FakeAlloOptions): FakeAlloApi {
  const items = [...options.items];
  const searches: Record<string, unknown>[] = [];
  const otherRequests: string[] = [];
  const { depthLimit = Number.POSITIVE_INFINITY, announcedLimit = Number.POSITIVE_INFINITY } = options;

  function dayOf({ date }: ConversationItem): string {
    const local = Date.parse(date ?? '') + (options.zoneOffsetHours ?? 0) * 3_600_000;
    return new Date(local).toISOString().slice(0, 10);
  }

  function search(body: Readonly<Record<string, unknown>>): Response {
    options.beforeSearch?.(items, searches.length);
    searches.push(body);
    const value = (name: string): unknown => (options.ignored?.includes(name) ? undefined : body[name]);
    const { from = '0000', to = '9999' } = (value('date') ?? {}) as { from?: string; to?: string };
    const days = (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;
    if (days > (options.maxRangeDays ?? Number.POSITIVE_INFINITY)) {
      return Response.json(
        {
          error: {
            type: 'validation_error',
            code: 'DATE_RANGE_TOO_WIDE',
            message: `The range must not be wider than ${options.maxRangeDays} days.`,
            retryable: false,
            request_id: 'req_fake00000001',
          },
        },
        { status: 400 },
      );
    }
    const isWanted = (item: ConversationItem): boolean =>
      dayOf(item) >= from &&
      dayOf(item) <= to &&
      ['type', 'direction', 'allo_number', 'contact_number'].every(
        (name) =>
          (value(name) ?? item[name as keyof ConversationItem]) === item[name as keyof ConversationItem],
      ) &&
      (value('user_id') ?? item.user?.id) === item.user?.id;
    const found = items
      .filter(isWanted)
      .sort((left, right) =>
        String(left.date) < String(right.date) ? -1 : left.date === right.date ? 0 : 1,
      );
    const page = Number(body.page ?? 1);
    const size = Number(body.size ?? 20);
    const total = Math.min(found.length, announcedLimit);
    const reachable = found.slice(0, Math.min(total, depthLimit));
    const data = reachable.slice((page - 1) * size, page * size);
    return Response.json({
      data: body.extend === 'transcript' ? data : data.map((item) => ({ ...item, transcript: null })),
      pagination: {
        page,
        size,
        total_count: total,
        total_pages: Math.ceil(total / size),
        has_more: page * size < reachable.length,
      },
    });
  }

  const client = createAlloClient({
    apiKey: 'ak_live_fake',
    requestsPerSecond: { read: null, write: null },
    fetch: async (address, init) => {
      const { pathname } = new URL(address);
      if (pathname === '/v2/api/conversations/items/search') return search(JSON.parse(String(init.body)));
      otherRequests.push(`${init.method} ${pathname}`);
      return Response.json({
        data: (options.numbers ?? []).map((number) => ({ number, name: 'Line', country: 'US', users: [] })),
      });
    },
  });
  return { client, searches, otherRequests };
}
