/** When something was, on the clocks of a time zone. */
export interface LocalTime {
  /** `2026-04-01`. */
  readonly date: string;
  /** From 0 to 23. */
  readonly hour: number;
  /** From 0, Monday, to 6, Sunday. */
  readonly weekday: number;
}

/** The days and hours of a time zone, its changes to and from summer time included. */
export interface Calendar {
  readonly timeZone: string;
  readonly localTimeOf: (timeMs: number) => LocalTime;
  /** The first moment of a day, which is not midnight where the clocks skip that. */
  readonly startOfDay: (date: string) => number;
}

const dayMs = 86_400_000;
/** No zone has changed its clocks at another time than a full quarter of an hour for decades. */
const slotMs = 900_000;

/** @throws {RangeError} for a time zone that is not known here. */
export function createCalendar(timeZone: string): Calendar {
  const offsetOf = createOffsetReader(timeZone);
  let slot = Number.NaN;
  let offsetMs = 0;

  function localTimeOf(timeMs: number): LocalTime {
    const itsSlot = Math.floor(timeMs / slotMs);
    // Asking Intl is slow, and conversations come in the order of their start.
    if (itsSlot !== slot) {
      slot = itsSlot;
      offsetMs = offsetOf(timeMs);
    }
    const local = new Date(timeMs + offsetMs);
    return {
      date: local.toISOString().slice(0, 10),
      hour: local.getUTCHours(),
      weekday: weekdayOf(local.getTime()),
    };
  }

  return {
    timeZone,
    localTimeOf,
    startOfDay(date) {
      const midnightUtc = Date.parse(`${date}T00:00:00Z`);
      let before = midnightUtc - 2 * dayMs;
      let after = midnightUtc + 2 * dayMs;
      while (after - before > 1) {
        const middle = Math.floor((before + after) / 2);
        if (localTimeOf(middle).date < date) before = middle;
        else after = middle;
      }
      return after;
    },
  };
}

/** Every date from one to another, both included. */
export function datesBetween(first: string, last: string): string[] {
  const dates: string[] = [];
  const end = Date.parse(`${last}T00:00:00Z`);
  for (let day = Date.parse(`${first}T00:00:00Z`); day <= end; day += dayMs) {
    dates.push(new Date(day).toISOString().slice(0, 10));
  }
  return dates;
}

/** The Monday of a date's week. */
export function mondayOf(date: string): string {
  const day = Date.parse(`${date}T00:00:00Z`);
  return new Date(day - weekdayOf(day) * dayMs).toISOString().slice(0, 10);
}

function weekdayOf(utcMs: number): number {
  return (new Date(utcMs).getUTCDay() + 6) % 7;
}

function createOffsetReader(timeZone: string): (timeMs: number) => number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'iso8601',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  return (timeMs) => {
    const parts = new Map(format.formatToParts(timeMs).map(({ type, value }) => [type, Number(value)]));
    const of = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
    const local = Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second'));
    return local - Math.floor(timeMs / 1000) * 1000;
  };
}
