/** Calling codes of one and two digits (ITU-T E.164); all others have three. */
const shortCodes = /^\+(?:[17]|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58])/;

/** The calling code of a number in E.164, with its plus sign: `+1`, `+33`, `+352`. */
export function callingCodeOf(e164: string): string {
  return shortCodes.exec(e164)?.[0] ?? e164.slice(0, 4);
}
