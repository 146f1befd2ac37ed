const DAY_MS = 86_400_000;

/** Days and hours of one time zone. */
export interface Calendar {
  /** When a day begins there. */
  startOfDayMs(day: string): number;
  /** When the day after it begins. */
  endOfDayMs(day: string): number;
  /** The weekday counts from Monday as 0. */
  at(instantMs: number): { readonly day: string; readonly weekday: number; readonly hour: number };
}

/** How far the clocks of a time zone are ahead of UTC at an instant. */
function offsetsOf(timeZone: string): (instantMs: number) => number {
  if (timeZone === 'UTC') return () => 0;
  const format = new Intl.DateTimeFormat('en-US', {
    ...{ timeZone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit' },
    ...{ hour: '2-digit', minute: '2-digit', second: '2-digit' },
  });
  return (instantMs) => {
    const parts = new Map(format.formatToParts(instantMs).map(({ type, value }) => [type, Number(value)]));
    const at = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
    const localMs = Date.UTC(at('year'), at('month') - 1, at('day'), at('hour'), at('minute'), at('second'));
    return localMs - Math.floor(instantMs / 1000) * 1000;
  };
}

export function calendarOf(timeZone: string): Calendar {
  const offsetMs = offsetsOf(timeZone);

  function startOfDayMs(day: string): number {
    const utcMs = Date.parse(`${day}T00:00:00Z`);
    const guessMs = utcMs - offsetMs(utcMs);
    return utcMs - offsetMs(guessMs);
  }

  return {
    startOfDayMs,
    endOfDayMs: (day) =>
      startOfDayMs(new Date(Date.parse(`${day}T00:00:00Z`) + DAY_MS).toISOString().slice(0, 10)),
    at: (instantMs) => {
      const local = new Date(instantMs + offsetMs(instantMs));
      return {
        day: local.toISOString().slice(0, 10),
        weekday: (local.getUTCDay() + 6) % 7,
        hour: local.getUTCHours(),
      };
    },
  };
}
