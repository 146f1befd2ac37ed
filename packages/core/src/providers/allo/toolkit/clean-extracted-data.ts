import { isRecord, textOf } from '@callweave/transport/json';

/** What Allo's AI heard about the person, where it heard it. */
export interface ExtractedContact {
  readonly name: string | null;
  readonly emails: readonly string[];
  readonly address: string | null;
  readonly company: string | null;
  readonly website: string | null;
  readonly jobTitle: string | null;
}

export interface ExtractedData {
  /** Null where nothing is left of it. */
  readonly contact: ExtractedContact | null;
  /** The whole of it, also what has no field here, with null for every placeholder. */
  readonly cleaned: Readonly<Record<string, unknown>>;
}

/** What was seen in place of "I don't know", in any case and with blanks around it. */
const placeholders: ReadonlySet<string> = new Set([
  '',
  'null',
  'not available',
  'n/a',
  'none',
  'job_title',
  '/',
  '.',
  '-',
]);

/**
 * An item's `extracted_data` without its placeholders. Allo documents nothing of it: it is what an AI made of the call,
 * seen live by an integrator with `N/A`, `NOT AVAILABLE`, `JOB_TITLE`, `-` and the like for what it did not hear. Take
 * what is left as a guess. A word that is a field's own name, such as COMPANY, is a placeholder as well; but for
 * blanks around it, no other text is changed.
 *
 * @returns null where there is nothing at all.
 *
 * @example
 * const contact = cleanExtractedData(item.extracted_data)?.contact;
 */
export function cleanExtractedData(extractedData: unknown): ExtractedData | null {
  if (!isRecord(extractedData)) return null;
  const cleaned = cleanRecord(extractedData);
  return { contact: contactOf(cleaned.contact), cleaned };
}

function cleanRecord(record: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, clean(value, key)]));
}

function clean(value: unknown, key: string): unknown {
  if (typeof value === 'string') return isPlaceholder(value, key) ? null : value.trim();
  if (Array.isArray(value)) return value.map((entry) => clean(entry, key)).filter((entry) => entry !== null);
  return isRecord(value) ? cleanRecord(value) : value;
}

function isPlaceholder(text: string, key: string): boolean {
  const word = text.trim();
  // In capitals only: "Company" may be what somebody said.
  return placeholders.has(word.toLowerCase()) || word === 'COMPANY' || word === key.toUpperCase();
}

function contactOf(value: unknown): ExtractedContact | null {
  if (!isRecord(value)) return null;
  const contact: ExtractedContact = {
    name: textOf(value.name),
    emails: Array.isArray(value.emails) ? value.emails.filter((email) => typeof email === 'string') : [],
    address: textOf(value.address),
    company: textOf(value.company),
    website: textOf(value.website),
    jobTitle: textOf(value.job_title),
  };
  const { emails, ...texts } = contact;
  return emails.length === 0 && Object.values(texts).every((text) => text === null) ? null : contact;
}
