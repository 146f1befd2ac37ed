/**
 * The number if it is one in E.164 (a plus sign, up to 15 digits, none of them a leading zero), else null. Both
 * providers send E.164; what is none is a short code, a sender id or a withheld number, and stays in `phoneRaw`. For
 * what people type there is `createPhoneParser`.
 */
export function parseE164(value: string | null): string | null {
  if (value === null || value.length < 3 || value.length > 16 || !value.startsWith('+')) return null;
  for (let index = 1; index < value.length; index += 1) {
    const digit = value.charCodeAt(index) - zero;
    if (digit < (index === 1 ? 1 : 0) || digit > 9) return null;
  }
  return value;
}

const zero = '0'.charCodeAt(0);
