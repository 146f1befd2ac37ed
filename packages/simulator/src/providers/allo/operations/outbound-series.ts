import type { ItemFacts } from '../content/item-facts.ts';
import type { Calendar } from '../state/calendar.ts';
import { share } from './metric.ts';
import { hasReached, type Stage } from './outbound-funnel.ts';

export type Granularity = 'DAY' | 'WEEK' | 'MONTH';

class Counts {
  dials = 0;
  connected = 0;
  conversions = 0;

  add(stage: Stage): void {
    this.dials += 1;
    if (hasReached(stage, 'CONNECTED')) this.connected += 1;
    if (hasReached(stage, 'CONVERSION')) this.conversions += 1;
  }

  get connectionRate(): number {
    return Math.round((share(this.connected, this.dials) ?? 0) * 10_000) / 10_000;
  }
}

const WEEKDAYS = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] as const;
const DAY_MS = 86_400_000;

/** The first day of the day, week (from Monday) or month. */
export function periodOf(day: string, weekday: number, granularity: Granularity): string {
  if (granularity === 'MONTH') return `${day.slice(0, 7)}-01`;
  if (granularity === 'DAY') return day;
  return new Date(Date.parse(day) - weekday * DAY_MS).toISOString().slice(0, 10);
}

function countsAt<Key>(counts: Map<Key, Counts>, key: Key): Counts {
  const known = counts.get(key) ?? new Counts();
  counts.set(key, known);
  return known;
}

/** Outbound calls over time, and by hour of the week. Periods and hours without a call are left out. */
export class OutboundSeries {
  readonly #calendar: Calendar;
  readonly #granularity: Granularity;
  readonly #periods = new Map<string, Counts>();
  readonly #hours = new Map<number, Counts>();

  constructor(calendar: Calendar, granularity: Granularity) {
    this.#calendar = calendar;
    this.#granularity = granularity;
  }

  add({ startMs }: ItemFacts, stage: Stage): void {
    const { day, weekday, hour } = this.#calendar.at(startMs);
    countsAt(this.#periods, periodOf(day, weekday, this.#granularity)).add(stage);
    countsAt(this.#hours, weekday * 24 + hour).add(stage);
  }

  get timeSeries(): object {
    const periods = [...this.#periods].sort(([left], [right]) => left.localeCompare(right));
    const series = (countIn: (counts: Counts) => number): object[] =>
      periods.map(([date, counts]) => ({ date, value: countIn(counts) }));
    return {
      dials: series(({ dials }) => dials),
      connected: series(({ connected }) => connected),
      connection_rate: series(({ connectionRate }) => connectionRate),
      conversions: series(({ conversions }) => conversions),
    };
  }

  /** The rate in whole per cent: the cells are integers. */
  get heatmap(): object {
    const hours = [...this.#hours].sort(([left], [right]) => left - right);
    const cells = (countIn: (counts: Counts) => number): object[] =>
      hours.map(([place, counts]) => ({
        day: WEEKDAYS[Math.floor(place / 24)],
        hour: place % 24,
        value: countIn(counts),
      }));
    return {
      dials: cells(({ dials }) => dials),
      connected: cells(({ connected }) => connected),
      connection_rate: cells(({ connectionRate }) => Math.round(connectionRate * 100)),
    };
  }
}
