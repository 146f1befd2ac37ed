/**
 * The number if it is one in E.164 (a plus sign, up to 15 digits, none of them a leading zero), else null. Both
 * providers send E.164; what is none is a short code, a sender id or a withheld number, and stays in `phoneRaw`. For
 * what people type there is `createPhoneParser`.
 */
export function parseE164(value: string | null): string | null {
  return value !== null && /^\+[1-9]\d{1,14}$/.test(value) ? value : null;
}
