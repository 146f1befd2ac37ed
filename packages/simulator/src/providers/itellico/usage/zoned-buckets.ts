export type Granularity = 'hour' | 'day' | 'month';

const HOUR_MS = 3_600_000;

/** Times as a place on Earth counts them. */
export class ZonedTime {
  readonly #format: Intl.DateTimeFormat;

  /** @throws RangeError for a zone that is none */
  constructor(timeZone: string) {
    this.#format = new Intl.DateTimeFormat('en-US', {
      timeZone,
      calendar: 'iso8601',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  }

  /** How far the zone is ahead of UTC at this instant. */
  offsetMs(timeMs: number): number {
    const parts = new Map(this.#format.formatToParts(timeMs).map(({ type, value }) => [type, Number(value)]));
    const part = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
    const localMs = Date.UTC(
      part('year'),
      part('month') - 1,
      part('day'),
      part('hour'),
      part('minute'),
      part('second'),
    );
    return localMs - Math.floor(timeMs / 1000) * 1000;
  }

  /** ISO 8601 with the zone's offset. */
  iso(timeMs: number): string {
    const offsetMs = this.offsetMs(timeMs);
    const local = new Date(timeMs + offsetMs).toISOString().slice(0, 19);
    const minutes = Math.abs(offsetMs) / 60_000;
    const pad = (value: number): string => String(Math.floor(value)).padStart(2, '0');
    return `${local}${offsetMs < 0 ? '-' : '+'}${pad(minutes / 60)}:${pad(minutes % 60)}`;
  }

  /** When the bucket began that this instant is in. */
  bucketStart(timeMs: number, granularity: Granularity): number {
    const local = new Date(timeMs + this.offsetMs(timeMs));
    if (granularity === 'hour') return timeMs - (local.getTime() % HOUR_MS);
    const day = granularity === 'day' ? local.getUTCDate() : 1;
    return this.#instantOf(Date.UTC(local.getUTCFullYear(), local.getUTCMonth(), day));
  }

  /** When the bucket after this one begins. */
  nextBucketStart(bucketMs: number, granularity: Granularity): number {
    if (granularity === 'hour') return bucketMs + HOUR_MS;
    const local = new Date(bucketMs + this.offsetMs(bucketMs));
    const [year, month, day] = [local.getUTCFullYear(), local.getUTCMonth(), local.getUTCDate()];
    return this.#instantOf(
      granularity === 'day' ? Date.UTC(year, month, day + 1) : Date.UTC(year, month + 1, 1),
    );
  }

  /** The offset before a change of the clock may differ from the one after it, so it is asked for twice. */
  #instantOf(localMs: number): number {
    const guessMs = localMs - this.offsetMs(localMs);
    return localMs - this.offsetMs(guessMs);
  }
}
