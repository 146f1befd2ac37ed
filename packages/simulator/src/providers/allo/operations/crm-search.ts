import type { Reply } from '../../../http/reply.ts';
import type { CrmRecord } from '../content/directory.ts';
import { type Fields, fieldsOf, textIn } from '../protocol/fields.ts';
import { dataReply, paginationOf, rowsOf, v2Page } from '../protocol/pages.ts';
import { wordsOf } from '../state/search-text.ts';
import type { AlloCall } from './allo-handler.ts';
import { searchWords } from './item-filter.ts';

/** How one kind of record is searched. */
export interface SearchedKind<Value> {
  readonly records: Iterable<CrmRecord<Value>>;
  /** What a filter looks at, by its name. */
  readonly filters: Readonly<Record<string, (value: Value) => readonly (string | null)[]>>;
  /** The filters that want the whole value; the others find it anywhere in the text. */
  readonly exactFilters: readonly string[];
  /** What the free text looks at; null for none. */
  readonly searched: ((value: Value) => readonly (string | null)[]) | null;
  readonly nameOf: (value: Value) => string;
  /** When something last happened with it; null for never. */
  readonly activityMs: (record: CrmRecord<Value>) => number | null;
  readonly rowOf: (record: CrmRecord<Value>) => object;
}

const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

function matchesFilters<Value>(value: Value, wanted: Fields, kind: SearchedKind<Value>): boolean {
  return Object.entries(kind.filters).every(([name, textsOf]) => {
    const sought = textIn(wanted, name);
    if (sought === undefined) return true;
    const texts = textsOf(value).filter((text) => text !== null);
    if (kind.exactFilters.includes(name)) return texts.includes(sought);
    return texts.some((text) => folded(text).includes(folded(sought)));
  });
}

function matchesWords<Value>(value: Value, words: readonly string[], kind: SearchedKind<Value>): boolean {
  if (words.length === 0) return true;
  const searched = wordsOf((kind.searched?.(value) ?? []).join(' '));
  return words.every((word) => searched.some((candidate) => candidate.startsWith(word)));
}

function inOrder<Value>(
  records: CrmRecord<Value>[],
  sort: string,
  kind: SearchedKind<Value>,
): CrmRecord<Value>[] {
  const sign = sort.endsWith('_ASC') ? 1 : -1;
  if (sort.startsWith('NAME')) {
    const name = ({ value }: CrmRecord<Value>): string => folded(kind.nameOf(value));
    return records.sort((left, right) => sign * name(left).localeCompare(name(right)));
  }
  const timeOf = (record: CrmRecord<Value>): number =>
    sort.startsWith('CREATED') ? record.createdAtMs : (kind.activityMs(record) ?? 0);
  const times = new Map(records.map((record) => [record, timeOf(record)]));
  return records.sort((left, right) => sign * ((times.get(left) ?? 0) - (times.get(right) ?? 0)));
}

/** Filters count only under `filters`; anywhere else they are ignored in silence. */
export function crmSearch<Value>({ body }: AlloCall, kind: SearchedKind<Value>): Reply {
  const wanted = fieldsOf(body.filters);
  const search = kind.searched === null ? undefined : textIn(body, 'search');
  const words = search === undefined || search === '' ? [] : searchWords(search);
  const found = [...kind.records].filter(
    ({ value }) => matchesFilters(value, wanted, kind) && matchesWords(value, words, kind),
  );
  const page = v2Page(body);
  const rows = rowsOf(inOrder(found, textIn(body, 'sort') ?? 'DATE_DESC', kind), page);
  return dataReply(200, rows.map(kind.rowOf), { pagination: paginationOf(page, found.length) });
}
