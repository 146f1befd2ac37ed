import { directions, outcomes, type PageData, type Row } from '../page-data.ts';

/** What the list is narrowed to; an empty text narrows nothing. */
export interface Filters {
  /** Words that must all occur somewhere, without regard to case and accents. */
  readonly search: string;
  readonly provider: string;
  readonly direction: string;
  /** An outcome, or `none`. */
  readonly outcome: string;
}

type Names = Pick<PageData, 'accounts' | 'agents'>;

/** The entries that all filters let through, in their order. Texts are made ready at the first search. */
export function createFilter<Entry extends { readonly row: Row }>(
  entries: readonly Entry[],
  names: Names,
): (filters: Filters) => Entry[] {
  let texts: ReadonlyMap<Entry, string> | null = null;
  return ({ search, ...choices }) => {
    const words = fold(search).split(/\s+/).filter(Boolean);
    const chosen = entries.filter(({ row }) => isChosen(row, choices, names));
    if (words.length === 0) return chosen;
    texts ??= new Map(entries.map((entry) => [entry, searchTextOf(entry.row, names)]));
    const textsOfAll = texts;
    return chosen.filter((entry) => {
      const text = textsOfAll.get(entry) ?? '';
      return words.every((word) => text.includes(word));
    });
  };
}

function isChosen(
  row: Row,
  { provider, direction, outcome }: Omit<Filters, 'search'>,
  { accounts }: Names,
): boolean {
  const [, , , , directionPlace, outcomePlace, account] = row;
  if (provider !== '' && accounts[account]?.[0] !== provider) return false;
  if (direction !== '' && directions[directionPlace] !== direction) return false;
  return outcome === '' || (outcomes[outcomePlace ?? -1] ?? 'none') === outcome;
}

function searchTextOf(row: Row, { accounts, agents }: Names): string {
  const [id, , , , , , account, name, number, agentPlaces, summary, , tags, , opening] = row;
  const agentNames = agentPlaces.map((place) => agents[place]?.[0]);
  return fold(
    [id, accounts[account]?.[1], name, number, ...agentNames, summary, ...tags, opening].join('\n'),
  );
}

function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
