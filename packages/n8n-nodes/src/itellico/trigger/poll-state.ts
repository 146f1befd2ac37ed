import { isRecord } from '@callweave/transport/json';

/** What polling remembers, as it lies in n8n's static data. */
export interface PollState {
  /** When the last poll began that was read to its end. What is asked for begins a little earlier; this does not. */
  readonly cursorMs: number;
  /** When polling began: conversations that started before are not news. */
  readonly watchingSinceMs: number;
  /** By conversation. */
  readonly seen: Readonly<Record<string, SeenConversation>>;
}

/** When a poll last met it, how it looked, and whether its end was told. A list, to be short where it is stored. */
export type SeenConversation = readonly [metAtMs: number, digest: string, hasEnded: 0 | 1];

export function readPollState(stored: unknown): PollState | null {
  if (!isRecord(stored) || !isRecord(stored.seen)) return null;
  const { cursorMs, watchingSinceMs, seen } = stored;
  if (typeof cursorMs !== 'number' || typeof watchingSinceMs !== 'number') return null;
  return {
    cursorMs,
    watchingSinceMs,
    seen: Object.fromEntries(Object.entries(seen).filter(isSeen)),
  };
}

function isSeen(entry: [string, unknown]): entry is [string, SeenConversation] {
  const [, value] = entry;
  return Array.isArray(value) && typeof value[0] === 'number' && typeof value[1] === 'string';
}
