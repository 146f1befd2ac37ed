import { isRecord } from '@callweave/transport/json';

/** What is remembered of one system, as it lies in n8n's static data. */
export interface WatchState {
  /** Conversations that started before are done with. It only moves forward. */
  readonly sinceMs: number;
  /** When the last poll began that was read to its end. */
  readonly polledAtMs: number;
  /** Those that the workflow was told of, with their start: no longer than they can be met again. */
  readonly told: Readonly<Record<string, number>>;
  /** Those that were met and are not ready, with the time from which the deadline counts. */
  readonly waiting: Readonly<Record<string, number>>;
}

export function readWatchState(stored: unknown): WatchState | null {
  if (!isRecord(stored)) return null;
  const { sinceMs, polledAtMs, told, waiting } = stored;
  if (typeof sinceMs !== 'number' || typeof polledAtMs !== 'number') return null;
  return { sinceMs, polledAtMs, told: timesOf(told), waiting: timesOf(waiting) };
}

function timesOf(stored: unknown): Record<string, number> {
  const entries = isRecord(stored) ? Object.entries(stored) : [];
  return Object.fromEntries(
    entries.filter((entry): entry is [string, number] => typeof entry[1] === 'number'),
  );
}
