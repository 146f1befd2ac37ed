/** Ids by the hour in which they were first seen: small to store, and forgotten by the hour. */
export type SeenIds = Readonly<Record<string, readonly string[]>>;

export interface SeenIdsLimits {
  /** For how long an id is remembered at least, as long as there are not too many. */
  readonly hours: number;
  /** Beyond, the oldest hours are forgotten; the present one never is. */
  readonly maxIds: number;
}

const hourMs = 3_600_000;

export function hasSeen(seen: SeenIds, id: string): boolean {
  return Object.values(seen).some((ids) => ids.includes(id));
}

/** The ids with those added that are new, and without those that are old. */
export function rememberIds(
  seen: SeenIds,
  ids: readonly string[],
  nowMs: number,
  { hours, maxIds }: SeenIdsLimits,
): SeenIds {
  const thisHour = Math.floor(nowMs / hourMs);
  const added = [...new Set(ids)].filter((id) => !hasSeen(seen, id));
  const byHour = new Map(Object.entries(seen).map(([hour, known]) => [Number(hour), known]));
  if (added.length > 0) byHour.set(thisHour, [...(byHour.get(thisHour) ?? []), ...added]);

  let count = 0;
  const kept: [string, readonly string[]][] = [];
  for (const [hour, known] of [...byHour].toSorted(([one], [other]) => other - one)) {
    count += known.length;
    // A whole hour more, since the first id of an hour is as old as its beginning.
    const isRecent = hour >= thisHour - hours && (count <= maxIds || hour >= thisHour);
    if (isRecent) kept.push([String(hour), known]);
  }
  return Object.fromEntries(kept.toReversed());
}
