const written = new WeakMap<object, string>();

/**
 * A row as JSON, written once: rows never change, and a page of a hundred transcripts is otherwise written anew for
 * every request.
 */
export function jsonOf(row: object): string {
  const known = written.get(row);
  if (known !== undefined) return known;
  const json = JSON.stringify(row);
  written.set(row, json);
  return json;
}

export const jsonArrayOf = (rows: readonly object[]): string => `[${rows.map(jsonOf).join(',')}]`;
