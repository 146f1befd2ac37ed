/**
 * Numbers as both vendors write them, and as people do: a plus sign or 00, then 7 to 15 digits, with the spaces, dots,
 * hyphens and brackets that people put between them.
 */
const phoneNumber = /(?:\+|(?<![\w-])00)\d(?:[\s.()-]{0,2}\d){6,14}(?!\d)/g;

/**
 * Replaces all but the last two digits of each phone number in a text, for logs that may not hold customers' numbers.
 * Our own errors and events hold none; this is for what a program writes itself.
 *
 * @example
 * console.log(redactPhoneNumbers('missed call from +14155550123')); // missed call from +•••••••••23
 */
export function redactPhoneNumbers(text: string): string {
  return text.replace(phoneNumber, (number) => {
    const digits = number.replace(/\D/g, '');
    const prefix = number.startsWith('+') ? '+' : '';
    return `${prefix}${'•'.repeat(digits.length - 2)}${digits.slice(-2)}`;
  });
}
