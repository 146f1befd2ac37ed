/** How the report writes numbers and times, the same in the text and in the page's script. */
export interface Formats {
  readonly count: (value: number) => string;
  /** A share of 1 as a percentage. */
  readonly percent: (share: number) => string;
  /** In the two largest units: `2h 5m`, `40s`. */
  readonly duration: (seconds: number) => string;
  /** As players show it: `3:05`, `1:00:00`. */
  readonly clock: (seconds: number) => string;
  /** `1 Apr 2026`. */
  readonly date: (timeMs: number) => string;
  /** `1 Apr – 3 May 2026`; one date where both are of a day. */
  readonly dateRange: (firstMs: number, lastMs: number) => string;
  /** `Wednesday 1 April 2026`. */
  readonly longDate: (timeMs: number) => string;
  /** `1 Apr`. */
  readonly day: (timeMs: number) => string;
  /** `Apr 2026`. */
  readonly month: (timeMs: number) => string;
  readonly weekday: (timeMs: number) => string;
  /** `Wed`. */
  readonly shortWeekday: (timeMs: number) => string;
  /** `09:41`. */
  readonly time: (timeMs: number) => string;
  readonly dateAndTime: (timeMs: number) => string;
}

/** @throws {RangeError} for a locale or time zone that is not known. */
export function createFormats({ locale, timeZone }: { locale: string; timeZone: string }): Formats {
  const count = new Intl.NumberFormat(locale);
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const units = (['day', 'hour', 'minute', 'second'] as const).map(
    (unit) =>
      new Intl.NumberFormat(locale, {
        style: 'unit',
        unit,
        unitDisplay: 'narrow',
        maximumFractionDigits: 0,
      }),
  );
  const dateOptions = { day: 'numeric', month: 'short', year: 'numeric' } as const;
  const date = dateFormat(dateOptions);
  const range = new Intl.DateTimeFormat(locale, { ...dateOptions, timeZone });
  const longDate = dateFormat({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  const time = dateFormat({ hour: '2-digit', minute: '2-digit' });
  const dateAndTime = dateFormat({
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  });

  function dateFormat(options: Intl.DateTimeFormatOptions): (timeMs: number) => string {
    const format = new Intl.DateTimeFormat(locale, { ...options, timeZone });
    return (timeMs) => format.format(timeMs);
  }

  return {
    count: (value) => count.format(value),
    percent: (share) => (share > 0 && share < 0.005 ? `<${percent.format(0.01)}` : percent.format(share)),
    duration(seconds) {
      const whole = Math.round(seconds);
      const parts = [
        Math.floor(whole / 86_400),
        Math.floor(whole / 3_600) % 24,
        Math.floor(whole / 60) % 60,
        whole % 60,
      ];
      const firstUsed = parts.findIndex((part) => part > 0);
      const first = firstUsed === -1 ? parts.length - 1 : firstUsed;
      return parts
        .flatMap((part, index) =>
          index === first || (index === first + 1 && part > 0) ? [units[index]?.format(part)] : [],
        )
        .join(' ');
    },
    clock(seconds) {
      const whole = Math.round(seconds);
      const tail = [Math.floor(whole / 60) % 60, whole % 60];
      const hours = Math.floor(whole / 3_600);
      const shown = hours > 0 ? [hours, ...tail] : tail;
      return shown
        .map((part, index) => (index === 0 ? String(part) : String(part).padStart(2, '0')))
        .join(':');
    },
    date,
    dateRange: (firstMs, lastMs) => range.formatRange(firstMs, lastMs),
    longDate,
    day: dateFormat({ day: 'numeric', month: 'short' }),
    month: dateFormat({ month: 'short', year: 'numeric' }),
    weekday: dateFormat({ weekday: 'long' }),
    shortWeekday: dateFormat({ weekday: 'short' }),
    time,
    dateAndTime,
  };
}
