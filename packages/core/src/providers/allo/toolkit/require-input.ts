import { describeValue } from '@callweave/transport';
import { e164Of } from './e164-of.ts';

/**
 * The text, without blanks around it.
 * @throws {TypeError} for anything but a text that says something.
 */
export function requireText(name: string, value: unknown): string {
  if (typeof value === 'string' && value.trim() !== '') return value.trim();
  throw new TypeError(`Expected ${name} to be a text; got ${describeValue(value)}.`);
}

/**
 * The text as a header can hold it.
 * @throws {TypeError} for anything but printable ASCII.
 */
export function requireHeaderText(name: string, value: unknown): string {
  const text = requireText(name, value);
  if (/^[\x20-\x7e]+$/.test(text)) return text;
  throw new TypeError(`Expected ${name} to be of printable ASCII, as a header is; got another text.`);
}

/**
 * The number in E.164. The message shows no digits: a number is somebody's.
 * @throws {TypeError} for what is none.
 */
export function requireE164(name: string, value: unknown): string {
  const number = e164Of(value);
  if (number !== null) return number;
  const given = typeof value === 'string' ? 'another text' : describeValue(value);
  throw new TypeError(
    `Expected ${name} to be a number in E.164, with its plus sign and country, such as +14155550123; got ${given}.`,
  );
}
