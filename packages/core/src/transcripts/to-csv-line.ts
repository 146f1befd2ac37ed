export interface CsvLineOptions {
  /**
   * What to do with a text that a spreadsheet would run as a formula, since callers can say anything: `escape` puts
   * an apostrophe before it, as OWASP recommends; `keep` leaves it as it is, for programs that read the file.
   * https://owasp.org/www-community/attacks/CSV_Injection
   * @default "escape"
   */
  readonly formulas?: 'escape' | 'keep';
}

/**
 * Values as a line of CSV (RFC 4180), its end included. Null is an empty field.
 *
 * @example
 * const line = toCsvLine([conversation.id, conversation.startedAt, conversation.durationSeconds]);
 */
export function toCsvLine(
  values: readonly (string | number | boolean | null)[],
  { formulas = 'escape' }: CsvLineOptions = {},
): string {
  return `${values.map((value) => fieldOf(value, formulas)).join(',')}\r\n`;
}

function fieldOf(value: string | number | boolean | null, formulas: 'escape' | 'keep'): string {
  if (typeof value !== 'string') return value === null ? '' : String(value);
  const text = formulas === 'escape' && isFormula(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The full-width signs too: spreadsheets in East Asian languages take them for the others. */
function isFormula(text: string): boolean {
  return /^[=+\-@\t\r\n＝＋－＠]/.test(text);
}
