import { isHiddenNumber } from './is-hidden-number.ts';
import { parseE164 } from './phone.ts';

/** `parsePhoneNumber` of libphonenumber-js, as far as it is used. */
export type ParsePhoneNumber<Country extends string> = (
  text: string,
  options: { defaultCountry?: Country; extract: false },
) => { readonly number: string; isPossible(): boolean } | undefined;

export interface PhoneParserOptions<Country extends string> {
  /**
   * `parsePhoneNumber` of [libphonenumber-js](https://www.npmjs.com/package/libphonenumber-js), an optional peer: this
   * package does not import it, so that only those pay for its tables who read national numbers.
   */
  readonly parsePhoneNumber: ParsePhoneNumber<Country>;
  /** The country of numbers that are written without one, as two letters. */
  readonly defaultCountry?: Country;
}

/**
 * Makes a parser of numbers as people write them: it answers in E.164, or null for what is no number that could be
 * called from abroad, such as short codes, sender ids and hidden callers. Numbers are never required to be assigned:
 * the tables of those age, and differ between builds of the library.
 *
 * @example
 * import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
 *
 * const parsePhone = createPhoneParser({ parsePhoneNumber: parsePhoneNumberFromString, defaultCountry: 'FR' });
 * parsePhone('01 99 00 12 34'); // '+33199001234'
 * parsePhone('3922'); // null
 */
export function createPhoneParser<Country extends string>(
  options: PhoneParserOptions<Country>,
): (value: string | null) => string | null {
  const { parsePhoneNumber, defaultCountry } = options;
  if (typeof parsePhoneNumber !== 'function') {
    throw new TypeError(
      `Expected parsePhoneNumber to be the function of libphonenumber-js; got ${typeof parsePhoneNumber}. Install libphonenumber-js and pass its parsePhoneNumberFromString.`,
    );
  }
  // Without `extract: false` the library finds numbers inside of other texts.
  const libraryOptions = {
    extract: false,
    ...(defaultCountry === undefined ? undefined : { defaultCountry }),
  } as const;

  return (value) => {
    if (value === null || isHiddenNumber(value)) return null;
    const e164 = parseE164(value);
    if (e164 !== null) return e164;
    const parsed = parsePhoneNumber(value.trim().replace(/^tel:/i, ''), libraryOptions);
    return parsed?.isPossible() ? parseE164(parsed.number) : null;
  };
}
