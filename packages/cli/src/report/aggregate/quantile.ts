/**
 * The value below which a share of the values lies, between two of them by their distance, as spreadsheets'
 * PERCENTILE.INC has it; null where there are none.
 *
 * @param sorted ascending.
 */
export function quantile(sorted: readonly number[], share: number): number | null {
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)];
  const above = sorted[Math.ceil(place)];
  if (below === undefined || above === undefined) return null;
  return below + (above - below) * (place - Math.floor(place));
}
