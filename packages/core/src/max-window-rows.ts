/** Below depths at which search APIs are known to cut lists off, and few enough ids to keep in memory. */
export const defaultMaxWindowRows = 10_000;

/** @throws {TypeError} for what is no number of rows. */
export function parseMaxWindowRows(value: number): number {
  if (Number.isInteger(value) && value >= 1) return value;
  throw new TypeError(`Expected maxWindowRows to be a whole number of at least 1; got ${String(value)}.`);
}
