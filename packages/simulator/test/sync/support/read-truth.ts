import type { AlloItemRow, ItellicoConversationRow } from '../../../src/index.ts';
import type { World } from './vendors.ts';

/** What both vendors have now, asked for page by page with nothing of ours in between. */
export interface Truth {
  readonly allo: readonly AlloItemRow[];
  readonly itellico: readonly ItellicoConversationRow[];
}

const size = 100;

export async function readTruth({ allo, itellico }: Pick<World, 'allo' | 'itellico'>): Promise<Truth> {
  const items: AlloItemRow[] = [];
  for (let page = 1, hasMore = true; hasMore; page += 1) {
    const response = await fetch(`${allo.url}/v2/api/conversations/items/search`, {
      method: 'POST',
      headers: { authorization: `Api-Key ${allo.apiKey}`, 'content-type': 'application/json' },
      body: JSON.stringify({ page, size, sort: 'DATE_ASC', extend: 'transcript' }),
    });
    const { data, pagination }: { data: AlloItemRow[]; pagination: { has_more: boolean } } = JSON.parse(
      await response.text(),
    );
    items.push(...data);
    hasMore = pagination.has_more;
  }
  const conversations: ItellicoConversationRow[] = [];
  for (;;) {
    const query = `limit=${size}&offset=${conversations.length}`;
    const response = await fetch(`${itellico.url}/v1/accounts/me/conversations?${query}`, {
      headers: { 'x-api-key': itellico.apiKey },
    });
    const { items: rows, count }: { items: ItellicoConversationRow[]; count: number } = JSON.parse(
      await response.text(),
    );
    conversations.push(...rows);
    if (conversations.length >= count || rows.length === 0) break;
  }
  return { allo: items, itellico: conversations };
}
