import { isHiddenNumber } from './is-hidden-number.ts';
import { parseE164 } from './phone.ts';

/** As many digits as nearly every country needs to tell its own numbers apart. */
const fewestDigits = 9;

/**
 * Whether two texts may be one number, however each is written: `+33 1 99 00 12 34`, `0033199001234`, `01 99 00 12 34`.
 *
 * Two numbers in E.164 are the same or not. For a national one nobody knows the country, so the last digits decide:
 * ten of them, or nine of a number that has no more. That is what integrations of phone systems do, and it may take two
 * numbers of two countries for one: parse what people type with `createPhoneParser` where the country is known. Shorter
 * numbers are the same only digit for digit; hidden callers, sender ids and nothing are never the same as anything.
 *
 * @example
 * isSameNumber('+33199001234', '01 99 00 12 34'); // true
 * isSameNumber('anonymous', 'anonymous'); // false
 */
export function isSameNumber(left: string | null | undefined, right: string | null | undefined): boolean {
  const one = readNumber(left);
  const other = readNumber(right);
  if (one === null || other === null) return false;
  if (one.isInternational && other.isInternational) return one.digits === other.digits;
  const length = Math.min(one.digits.length, other.digits.length, fewestDigits + 1);
  if (length < fewestDigits) return one.digits === other.digits;
  return one.digits.slice(-length) === other.digits.slice(-length);
}

interface ReadNumber {
  readonly digits: string;
  readonly isInternational: boolean;
}

function readNumber(value: string | null | undefined): ReadNumber | null {
  if (typeof value !== 'string' || isHiddenNumber(value)) return null;
  const text = value
    .trim()
    .replace(/^tel:/i, '')
    // The extension, and the zero that is not dialled from abroad: +44 (0)20 7946 0123.
    .replace(/\s*(?:;ext=|ext\.?|x)\s*\d+$/i, '')
    .replace('(0)', '');
  if (!/^\+?[\d\s().\-/\u00a0\u202f]+$/.test(text)) return null;
  const digits = text.replace(/\D/g, '');
  const international = text.startsWith('+') ? digits : digits.startsWith('00') ? digits.slice(2) : null;
  if (international !== null && parseE164(`+${international}`) !== null) {
    return { digits: international, isInternational: true };
  }
  // Zeros in front are dialled within a country, except where too little would be left, as in Italy.
  const dialled = digits.replace(/^0+/, '');
  return { digits: dialled.length >= fewestDigits ? dialled : digits, isInternational: false };
}
