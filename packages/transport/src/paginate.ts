import { checkNumber } from './check-number.ts';
import { PaginationError } from './errors/pagination-error.ts';
import type { HttpMethod } from './operation.ts';
import type { Pagination, PaginationTable } from './pagination.ts';
import { RecentIds } from './recent-ids.ts';
import type { TypedClient, UntypedInit } from './typed-client.ts';
import type { DataOf, InitArgument, OperationOf, PathsWith } from './typed-paths.ts';

/** The items of a paged answer, wherever the vendors' answers have them. */
export type ItemOf<Op> = ElementOf<
  | PropertyOf<DataOf<Op>, 'data'>
  | PropertyOf<DataOf<Op>, 'items'>
  | PropertyOf<PropertyOf<DataOf<Op>, 'data'>, 'results'>
  | PropertyOf<PropertyOf<PropertyOf<DataOf<Op>, 'data'>, 'items'>, 'data'>
>;

type PropertyOf<T, Name extends string> = T extends unknown
  ? Name extends keyof T
    ? T[Name]
    : never
  : never;
type ElementOf<T> = T extends readonly (infer Item)[] ? Item : never;

type UpperCaseMethod = Uppercase<HttpMethod>;

export interface Page<Item> {
  /** The items that no earlier page had. */
  readonly items: readonly Item[];
  /** Items in the whole list, as this page tells; null when it does not. */
  readonly totalCount: number | null;
  /** The page's number in its own counting, or its offset. */
  readonly position: number;
}

export interface PaginateOptions {
  /**
   * Stop after so many items; no page is asked for beyond them.
   * @default all of them
   */
  readonly maxItems?: number;
}

/** Reads a paged operation item by item: what `createPaginate` makes. */
export type Paginate = <
  Paths,
  Method extends UpperCaseMethod,
  Path extends PathsWith<Paths, Lowercase<Method>>,
>(
  client: TypedClient<Paths>,
  method: Method,
  path: Path,
  ...init: PaginateArguments<OperationOf<Paths, Path, Lowercase<Method>>>
) => AsyncGenerator<ItemOf<OperationOf<Paths, Path, Lowercase<Method>>>, void, undefined>;

/** As `Paginate`, a page at a time. */
export type PaginatePages = <
  Paths,
  Method extends UpperCaseMethod,
  Path extends PathsWith<Paths, Lowercase<Method>>,
>(
  client: TypedClient<Paths>,
  method: Method,
  path: Path,
  ...init: PaginateArguments<OperationOf<Paths, Path, Lowercase<Method>>>
) => AsyncGenerator<Page<ItemOf<OperationOf<Paths, Path, Lowercase<Method>>>>, void, undefined>;

type PaginateArguments<Op> = [...InitArgument<Op>, options?: PaginateOptions | undefined];

/**
 * A reader of an API's lists. The table of its paged operations comes in here and not with the client, so that it is
 * only in the bundles of programs that read lists.
 *
 * Each item comes once, a page at a time as they are consumed. Filters go into the init as in a plain call; a page or
 * offset in it is where reading begins.
 *
 * @example
 * const paginate = createPaginate({ 'GET /v1/calls': { style: 'page', in: 'query', … } });
 * for await (const call of paginate(client, 'GET', '/v1/calls')) console.log(call.id);
 */
export function createPaginate(table: PaginationTable): Paginate {
  const paginate = async function* (
    client: UntypedClient,
    method: string,
    path: string,
    init?: UntypedInit,
    options?: PaginateOptions,
  ): AsyncGenerator<unknown, void, undefined> {
    for await (const page of readPages(table, client, method, path, init, options)) yield* page.items;
  };
  return paginate as Paginate;
}

/** As `createPaginate`, for whole pages. */
export function createPaginatePages(table: PaginationTable): PaginatePages {
  const paginatePages = (
    client: UntypedClient,
    method: string,
    path: string,
    init?: UntypedInit,
    options?: PaginateOptions,
  ): AsyncGenerator<Page<unknown>, void, undefined> => readPages(table, client, method, path, init, options);
  return paginatePages as PaginatePages;
}

type UntypedClient = Pick<TypedClient<unknown>, 'api' | 'request'>;

async function* readPages(
  table: PaginationTable,
  client: UntypedClient,
  method: string,
  path: string,
  init: UntypedInit = {},
  { maxItems = Number.POSITIVE_INFINITY }: PaginateOptions = {},
): AsyncGenerator<Page<unknown>, void, undefined> {
  checkNumber('maxItems', maxItems, 'a number from 0', (value) => value >= 0);
  if (maxItems === 0) return;
  const rule = paginationOf(table, client.api.name, `${method} ${path}`);
  const size = sizeOf(rule, init);
  const start = startOf(rule, init);
  const seenIds = new RecentIds();
  let itemsRead = 0;
  for (let position = start; ; ) {
    const { data } = await client.request(method, path, withPosition(rule, init, position, size));
    const rows = rowsOf(data, rule);
    const total = valueAt(data, rule.total);
    const totalCount = typeof total === 'number' ? total : null;
    const items = rows.filter((row) => seenIds.add(identityOf(row, rule)));
    itemsRead += items.length;
    const isMoreAnnounced = announcesMore(rule, data, {
      position,
      rowCount: rows.length,
      totalCount,
      size,
      rowsBefore: rowsBefore(rule, position, size),
      rowsCovered: rowsBefore(rule, start, size) + itemsRead,
    });
    const itemsLeft = maxItems - (itemsRead - items.length);
    // A first page without items still tells how many there should be.
    if (items.length > 0 || position === start) {
      yield { items: items.slice(0, itemsLeft), totalCount, position };
    }
    if (!isMoreAnnounced || itemsRead >= maxItems) return;
    if (items.length === 0) throw new PaginationError(`${method} ${path}`, itemsRead, totalCount);
    position += rule.style === 'page' ? 1 : rows.length;
  }
}

interface Progress {
  readonly position: number;
  readonly rowCount: number;
  readonly totalCount: number | null;
  readonly size: number;
  /** Rows of the list before this page. */
  readonly rowsBefore: number;
  /** Rows of the list before the first page read, and distinct items read since. */
  readonly rowsCovered: number;
}

/** Whether the answer says that the list goes on: in so many words, by its total, or by a full page. */
function announcesMore(
  rule: Pagination,
  data: unknown,
  { position, rowCount, totalCount, size, rowsBefore, rowsCovered }: Progress,
): boolean {
  const stated = rule.style === 'page' ? valueAt(data, rule.hasMore) : undefined;
  if (stated === false) return false;
  const totalPages = rule.style === 'page' ? valueAt(data, rule.totalPages) : undefined;
  if (rule.style === 'page' && typeof totalPages === 'number') {
    return rowCount > 0 && position + 1 - rule.firstPage < totalPages;
  }
  // Past the end there is nothing, whatever else the answer says.
  if (totalCount !== null && rowCount === 0) return rowsBefore < totalCount;
  if (stated === true) return true;
  // An API that ignores the limit answers with everything at once: then all is covered by the first page.
  return totalCount !== null ? rowsCovered < totalCount : rowCount >= size;
}

function rowsBefore(rule: Pagination, position: number, size: number): number {
  return rule.style === 'page' ? (position - rule.firstPage) * size : position;
}

/** A row without an id is known by its whole content. */
function identityOf(row: unknown, { itemId }: Pagination): unknown {
  return valueAt(row, itemId) ?? JSON.stringify(row);
}

function parametersIn(rule: Pagination, init: UntypedInit): Readonly<Record<string, unknown>> {
  const holder = rule.in === 'body' ? init.body : init.params?.query;
  return (holder ?? {}) as Readonly<Record<string, unknown>>;
}

function startOf(rule: Pagination, init: UntypedInit): number {
  const [name, first] =
    rule.style === 'page' ? [rule.pageParameter, rule.firstPage] : [rule.offsetParameter, 0];
  return numberOr(parametersIn(rule, init)[name], first);
}

function sizeOf(rule: Pagination, init: UntypedInit): number {
  const [name, size] =
    rule.style === 'page' ? [rule.sizeParameter, rule.maxSize] : [rule.limitParameter, rule.defaultLimit];
  return numberOr(parametersIn(rule, init)[name], size);
}

function numberOr(value: unknown, fallback: number): number {
  return typeof value === 'number' ? value : fallback;
}

function withPosition(rule: Pagination, init: UntypedInit, position: number, size: number): UntypedInit {
  const [positionName, sizeName] =
    rule.style === 'page'
      ? [rule.pageParameter, rule.sizeParameter]
      : [rule.offsetParameter, rule.limitParameter];
  const parameters = { ...parametersIn(rule, init), [sizeName]: size, [positionName]: position };
  if (rule.in === 'body') return { ...init, body: parameters };
  return { ...init, params: { ...init.params, query: parameters } };
}

function paginationOf(table: PaginationTable, apiName: string, operation: string): Pagination {
  const rule = table[operation];
  if (rule !== undefined) return rule;
  throw new TypeError(
    `Expected a paged operation of ${apiName}: ${Object.keys(table).join(', ')}; got ${operation}.`,
  );
}

/** One integrator met a list one level deeper than documented. */
function rowsOf(data: unknown, { items }: Pagination): readonly unknown[] {
  const rows = valueAt(data, items) ?? valueAt(data, `data.${items}`);
  return Array.isArray(rows) ? rows : [];
}

function valueAt(value: unknown, path: string | undefined): unknown {
  if (path === undefined) return undefined;
  let current = value;
  for (const key of path.split('.')) {
    if (typeof current !== 'object' || current === null) return undefined;
    current = (current as Record<string, unknown>)[key];
  }
  return current;
}
