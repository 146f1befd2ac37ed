/** A figure, and how it compares with the other range. */
export interface Metric {
  readonly value: number;
  readonly previous: number | null;
  readonly change: number | null;
}

const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;

/** A change of 0.15 is 15 % more; from nothing there is none. */
export function metric(value: number, previous: number | null): Metric {
  const change = previous === null || previous === 0 ? null : rounded((value - previous) / previous);
  return { value: rounded(value), previous: previous === null ? null : rounded(previous), change };
}

/** A share of something; null of nothing. */
export const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

/** Null where there is nothing to take a share of. */
export const metricOrNull = (value: number | null, previous: number | null): Metric | null =>
  value === null ? null : metric(value, previous);
