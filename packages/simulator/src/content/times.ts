import type { Random } from './random.ts';

const DAY_MS = 86_400_000;

/** The instant before which everything happened, unless `until` says otherwise. */
export const DEFAULT_UNTIL = '2026-11-01T00:00:00Z';

/** How far back the conversations go. */
export const HISTORY_DAYS = 90;

/** A start in the 90 days before `untilMs` that leaves room for the whole conversation; whole seconds. */
export function pickStartMs(random: Random, untilMs: number, spanMs: number): number {
  const roomMs = Math.max(0, HISTORY_DAYS * DAY_MS - spanMs);
  const startMs = untilMs - spanMs - Math.floor(random.next() * roomMs);
  return Math.floor(startMs / 1000) * 1000;
}

/** How long it takes to say a text, at about fifteen characters a second. */
export function speakingMs(text: string): number {
  return 600 + Math.round(text.length * 65);
}

/** ISO 8601 in UTC without a fraction, as Allo writes it. */
export function isoSeconds(timeMs: number): string {
  return `${new Date(timeMs).toISOString().slice(0, 19)}Z`;
}

/** ISO 8601 in UTC with milliseconds, as itellico's framework writes it. */
export function isoMilliseconds(timeMs: number): string {
  return new Date(timeMs).toISOString();
}
