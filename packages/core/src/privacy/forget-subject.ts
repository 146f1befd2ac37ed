import { isHiddenNumber } from '../is-hidden-number.ts';
import { isSameNumber } from '../is-same-number.ts';

/** Whom to forget: a person's number, e-mail address or contact, or several of them. */
export interface ForgetSubject {
  /** In E.164, or as it is written in its country: see `isSameNumber`. */
  readonly phone?: string;
  readonly email?: string;
  /** The provider's id of the contact, with either separator: `cnt-abc123`, `cnt_abc123`. */
  readonly contactId?: string;
}

export type SubjectKind = 'phone' | 'email' | 'contactId';

const kinds: readonly SubjectKind[] = ['phone', 'email', 'contactId'];
/** Below this a number is a short code, which many share. */
const fewestPhoneDigits = 7;
const fewestIdCharacters = 6;

/**
 * The parts of a subject in the form that is compared. Nothing is matched by a value that many may have or that stands
 * for none.
 *
 * @throws {TypeError} for no part at all, and for a part that is empty, hidden, too short or no such thing.
 */
export function readSubject(subject: ForgetSubject): ReadonlyMap<SubjectKind, string> {
  const given = kinds.filter((kind) => subject?.[kind] !== undefined);
  if (given.length === 0) {
    throw new TypeError(`Expected a phone, an email or a contactId of whom to forget; got none of them.`);
  }
  return new Map(given.map((kind) => [kind, readers[kind](subject[kind])]));
}

const readers: Readonly<Record<SubjectKind, (value: unknown) => string>> = {
  phone: (value) => {
    const text = typeof value === 'string' ? value.trim() : '';
    const isNumber = isSameNumber(text, text);
    const isLongEnough = text.replace(/\D/g, '').length >= fewestPhoneDigits;
    if (isNumber && isLongEnough) return text;
    const got = isHiddenNumber(text) ? 'a hidden or empty one' : isNumber ? 'a short one' : 'something else';
    throw refusal('phone', `a telephone number of ${fewestPhoneDigits} digits or more`, got);
  },
  email: (value) => {
    const text = canonicalEmail(value);
    if (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text)) return text;
    throw refusal('email', 'one e-mail address', text === '' ? 'nothing' : 'something else');
  },
  contactId: (value) => {
    const text = canonicalContactId(value);
    if (text.length >= fewestIdCharacters && /[a-z]/i.test(text) && /[-_\d]/.test(text)) return text;
    throw refusal('contactId', 'the id of one contact', text === '' ? 'nothing' : 'something else');
  },
};

export function canonicalEmail(value: unknown): string {
  return typeof value === 'string' ? value.trim().toLowerCase() : '';
}

/** Ids are written with a hyphen in Allo's API, and with an underscore in its webhooks. */
export function canonicalContactId(value: unknown): string {
  return typeof value === 'string' ? value.trim().replace(/^([a-z]{2,5})_/, '$1-') : '';
}

/** Whom it is about is not repeated. */
function refusal(kind: SubjectKind, expected: string, got: string): TypeError {
  return new TypeError(
    `Expected ${kind} to be ${expected}; got ${got}. Nothing is matched by what many may share: name the person exactly.`,
  );
}
