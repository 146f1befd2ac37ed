/** Words that stand in place of a number when it is withheld; Allo documents `anonymous`. */
const words = new Set([
  'anonymous',
  'blocked',
  'hidden',
  'no number',
  'not available',
  'private',
  'restricted',
  'unavailable',
  'unknown',
  'withheld',
]);

/** The same words on a keypad, as carriers send them (https://help.twilio.com/articles/223179988). */
const wordsInDigits = new Set([
  '266696687', // ANONYMOUS
  '2562533', // BLOCKED
  '7378742833', // RESTRICTED
  '86282452253', // UNAVAILABLE
  '8656696', // UNKNOWN
  '8566696', // UNKNOWN, as it is sent
]);

/** Whether a number was withheld, or there is none: it names nobody, so nothing may be found by it. */
export function isHiddenNumber(value: string | null | undefined): boolean {
  const text = (value ?? '').trim().toLowerCase();
  if (words.has(text.replace(/^<|>$/g, '').replace(/[-_ ]+/g, ' '))) return true;
  return !/\d/.test(text) ? !/\p{L}/u.test(text) : wordsInDigits.has(text.replace(/\D/g, ''));
}
