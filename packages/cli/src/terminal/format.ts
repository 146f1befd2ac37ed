/** `1,234,567`, the same on every machine. */
export function formatCount(count: number): string {
  return Math.round(count).toLocaleString('en-US');
}

/** `0:07`, `12:34` or `3:04:05`. */
export function formatDuration(totalSeconds: number): string {
  const whole = Math.max(0, Math.round(totalSeconds));
  const parts = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const [first, ...rest] = parts[0] === 0 ? parts.slice(1) : parts;
  return [String(first), ...rest.map((part) => String(part).padStart(2, '0'))].join(':');
}

/** `640 kB` or `8.6 MB`, in thousands. */
export function formatBytes(bytes: number): string {
  return bytes < 1_000_000 ? `${formatCount(bytes / 1_000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** `2026-04-21T09:00:00Z`: with its date, since a log is read days later. */
export function formatLogTime(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}

/** `1 minute` or `90 seconds`. */
export function formatInterval(seconds: number): string {
  const [count, unit] = seconds % 60 === 0 && seconds > 0 ? [seconds / 60, 'minute'] : [seconds, 'second'];
  return `${formatCount(count)} ${unit}${count === 1 ? '' : 's'}`;
}
