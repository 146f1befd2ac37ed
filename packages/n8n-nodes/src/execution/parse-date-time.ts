const withoutOffset = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)?$/;

/**
 * A date-time parameter as milliseconds since 1970, or null when it can't be read. One without an offset, which is
 * what n8n's date picker gives, is in the workflow's time zone.
 */
export function parseDateTime(value: unknown, timeZone: string): number | null {
  // A Luxon date, as `$now` gives, writes itself as ISO 8601.
  const text = value instanceof Date ? value.toISOString() : String(value).trim();
  if (!withoutOffset.test(text)) return timeOf(Date.parse(text));
  const asUtc = timeOf(Date.parse(`${text.replace(' ', 'T')}${text.length === 10 ? 'T00:00' : ''}Z`));
  if (asUtc === null) return null;
  // The offset that holds at the time itself: the first guess may lie on the other side of a change of the clocks.
  const guess = asUtc - offsetAt(asUtc, timeZone);
  return asUtc - offsetAt(guess, timeZone);
}

function timeOf(time: number): number | null {
  return Number.isNaN(time) ? null : time;
}

/** What the zone's clocks are ahead of UTC, in milliseconds. */
function offsetAt(time: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(time);
  const part = (type: Intl.DateTimeFormatPartTypes): number =>
    Number(parts.find((each) => each.type === type)?.value);
  const wallClock = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  );
  return wallClock - Math.floor(time / 1000) * 1000;
}
