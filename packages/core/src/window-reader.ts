import { type Page, PaginationError } from '@callweave/transport';
import { IncompleteListError } from './incomplete-list-error.ts';
import type { WindowPlan } from './window-plan.ts';

/**
 * Reads a window, in lists of rows that are not in `given`, adding their ids to it. Returns how many distinct rows the
 * window has.
 */
export type WindowReader<Window, Row> = (
  window: Window,
  given?: Set<string>,
) => AsyncGenerator<readonly Row[], number, undefined>;

/**
 * Makes a reader that takes windows to their proven end.
 *
 * A window is complete when as many distinct rows came as its last page announces, and the announced number never
 * fell while it was read: rows that arrive meanwhile only push others to later pages, rows that vanish pull them to
 * earlier ones. (One that vanishes between the same two pages as another arrives can't be noticed; neither vendor
 * documents that rows are deleted.) Whatever falls short is read again from the end where new rows appear, then split, down to windows
 * that fit into one answer. What a split gives must add up to what the whole announced. In the end a list is either
 * complete or an `IncompleteListError`.
 *
 * Memory holds the ids of one window of at most `maxWindowRows` rows, not of the list: windows do not overlap, so no
 * row of one appears in another. Only a window that can't be split further may have more.
 */
export function createWindowReader<Window, Row>(plan: WindowPlan<Window, Row>): WindowReader<Window, Row> {
  let isPagingIgnored = false;

  /** @param given ids that a larger window gave before it fell short; null when none were. */
  async function* read(
    window: Window,
    given: Set<string> | null,
    onTotal?: (totalCount: number) => void,
  ): AsyncGenerator<readonly Row[], number, undefined> {
    const seen = new Set<string>();
    const givenHere = given ?? new Set();
    let announced: number | null = null;
    let hasShrunk = false;
    let isTooWide = false;
    let isTooLarge = false;
    let pagesRead = 0;
    let largestPage = 0;
    let lastPosition: number | undefined;
    let parts: readonly Window[] | null = null;

    function take({ items, totalCount, position }: Page<Row>): Row[] {
      if (totalCount !== null) {
        hasShrunk ||= announced !== null && totalCount < announced;
        announced = totalCount;
        onTotal?.(totalCount);
      }
      pagesRead += 1;
      largestPage = Math.max(largestPage, items.length);
      lastPosition = position;
      return items.filter((row) => {
        const id = plan.idOf(row);
        seen.add(id);
        // What another window gave or will give counts here as well, and is not given twice.
        if (givenHere.has(id) || !plan.belongsTo(row, window)) return false;
        givenHere.add(id);
        return true;
      });
    }
    const missing = (): number => (announced === null ? 0 : announced - seen.size);
    const isShort = (): boolean => missing() > 0 || hasShrunk;

    try {
      for await (const page of plan.pages(window)) {
        const isAllInOne = page.items.length > plan.pageSize && page.items.length === page.totalCount;
        const isLarge = (page.totalCount ?? 0) >= plan.maxWindowRows && !isAllInOne;
        if (pagesRead === 0 && given === null && isLarge) {
          parts = await plan.split(window, partCountOf(page.totalCount ?? 0, plan.maxWindowRows));
          if (parts !== null) {
            announced = page.totalCount;
            onTotal?.(page.totalCount ?? 0);
            break;
          }
          isTooLarge = true;
        }
        const fresh = take(page);
        if (fresh.length > 0) yield fresh;
        // Past its end a list has no rows, unless the position is not looked at.
        isPagingIgnored ||= announced !== null && plan.rowsBefore(page.position) >= Math.max(announced, 1);
        if (isPagingIgnored && announced !== null) break;
      }
    } catch (error) {
      if (PaginationError.isInstance(error)) {
        // What the second page repeats, the third would as well.
        isPagingIgnored ||= pagesRead === 1;
        // Announced without a number: at least one more.
        announced ??= seen.size + 1;
      } else if (plan.isTooWideError?.(error) === true) {
        isTooWide = true;
        parts = await plan.split(window, 2);
        if (parts === null) throw error;
      } else throw error;
    }

    if (parts === null) {
      if (!hasShrunk && !isPagingIgnored && missing() > 0 && missing() <= largestPage) {
        for (const end of plan.arrivalsAt) {
          for await (const page of plan.pages(window, end === 'end' ? lastPosition : undefined)) {
            const fresh = take(page);
            if (fresh.length > 0) yield fresh;
            break;
          }
          if (!isShort()) break;
        }
      }
      // At the limit, a list may have been cut off, and its number with it.
      if (isTooLarge) throw incomplete(window, seen.size, announced);
      if (!isShort()) {
        plan.onComplete?.(window);
        return seen.size;
      }
      // Where pages are honoured, the list changed while it was read, and any smaller one is likelier not to.
      parts = await plan.split(window, isPagingIgnored ? partCountOf(announced ?? 0, largestPage) : 2);
      if (parts === null) throw incomplete(window, seen.size, announced);
    }

    const givenToParts = given !== null || seen.size > 0 ? givenHere : null;
    seen.clear();
    let rowCount = 0;
    for (const part of parts) rowCount += yield* read(part, givenToParts);
    if (!isTooWide && announced !== null && rowCount < announced) {
      const announcedNow = await askTotal(window);
      if (announcedNow === null || rowCount < announcedNow) throw incomplete(window, rowCount, announcedNow);
    }
    plan.onComplete?.(window);
    return rowCount;
  }

  /** What the window announces now: a row may have vanished since it was asked. */
  async function askTotal(window: Window): Promise<number | null> {
    for await (const { totalCount } of plan.pages(window)) return totalCount;
    return null;
  }

  function incomplete(window: Window, rowsRead: number, rowsExpected: number | null): IncompleteListError {
    return new IncompleteListError({
      provider: plan.provider,
      window: plan.timeOf(window),
      rowsRead,
      rowsExpected: rowsExpected ?? Number.POSITIVE_INFINITY,
    });
  }

  return (window, given) => read(window, given ?? null, plan.onTotal);
}

/** As many parts as it takes for most of them to fit, if the rows are spread evenly: calls rarely come at night. */
function partCountOf(announced: number, fitting: number): number {
  return Math.min(16, Math.max(2, Math.ceil((1.25 * announced) / Math.max(1, fitting))));
}
