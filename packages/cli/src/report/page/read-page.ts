import {
  type Details,
  dataElementId,
  detailsClass,
  type PageData,
  type Row,
  rowsClass,
} from '../page-data.ts';

/** A line of the list, and where the rest of it is. */
export interface Entry {
  readonly row: Row;
  readonly chunk: number;
  readonly place: number;
}

/** What the page embeds. */
export interface Page {
  readonly data: PageData;
  /** The newest first, those without a start last. */
  readonly entries: readonly Entry[];
  readonly detailsOf: (entry: Entry) => Details;
}

export function readPage(document: Document): Page {
  const data: PageData = parse(document.getElementById(dataElementId));
  const details = [...document.getElementsByClassName(detailsClass)];
  const entries = [...document.getElementsByClassName(rowsClass)].flatMap((element, chunk) =>
    parse<readonly Row[]>(element).map((row, place): Entry => ({ row, chunk, place })),
  );
  return {
    data,
    entries: entries.sort(
      ({ row: [, left] }, { row: [, right] }) =>
        (right ?? Number.NEGATIVE_INFINITY) - (left ?? Number.NEGATIVE_INFINITY) || 0,
    ),
    detailsOf({ chunk, place }) {
      const found = parse<readonly Details[]>(details[chunk] ?? null)[place];
      if (found === undefined) throw new Error(`The page has no details ${place} in chunk ${chunk}.`);
      return found;
    },
  };
}

function parse<Value>(element: Element | null): Value {
  return JSON.parse(element?.textContent ?? 'null');
}
