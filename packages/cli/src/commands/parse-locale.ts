import { UsageError } from '../usage-error.ts';

/** The locale of `--locale`. */
export function parseLocale(value: string): string {
  try {
    const [locale] = Intl.getCanonicalLocales(value);
    if (locale !== undefined && Intl.DateTimeFormat.supportedLocalesOf(locale).length > 0) return locale;
  } catch {
    // Said below, as for one that is well formed and not known.
  }
  throw new UsageError(
    `Expected --locale to be a language tag such as en-GB or de; got ${JSON.stringify(value)}.`,
  );
}
