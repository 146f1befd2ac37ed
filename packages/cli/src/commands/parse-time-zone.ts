import { UsageError } from '../usage-error.ts';

/** The time zone of `--time-zone`; without one, the machine's. */
export function parseTimeZone(value: string | undefined): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: value }).resolvedOptions().timeZone;
  } catch (cause) {
    throw new UsageError(
      `Expected --time-zone to be a name such as Europe/Berlin or UTC; got ${JSON.stringify(value)}.`,
      { cause },
    );
  }
}
