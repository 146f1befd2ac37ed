/** ISO 8601 in UTC without saying so, as the vendor writes it in version 1, the CRM, summaries and queues. */
export const naiveSeconds = (timeMs: number): string => new Date(timeMs).toISOString().slice(0, 19);

export const naiveOrNull = (timeMs: number | null): string | null =>
  timeMs === null ? null : naiveSeconds(timeMs);
