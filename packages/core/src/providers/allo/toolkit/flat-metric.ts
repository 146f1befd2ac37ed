import type { MetricValue } from '@callweave/allo-client';

/** A figure as columns: its value, that of the period compared with, and the relative change. */
export type FlatMetric<Name extends string> = {
  readonly [Column in Name | `${Name}Previous` | `${Name}Change`]: number | null;
};

export function flatMetric<Name extends string>(
  name: Name,
  metric: MetricValue | null | undefined,
): FlatMetric<Name> {
  const columns: Readonly<Record<string, number | null>> = {
    [name]: numberOf(metric?.value),
    [`${name}Previous`]: numberOf(metric?.previous),
    [`${name}Change`]: numberOf(metric?.change),
  };
  // The compiler can't follow computed names.
  return columns as FlatMetric<Name>;
}

export function numberOf(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}
