/** Vendors have sent enum values in both cases: these compare in one. Null for what is no text. */

export function upperCase(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  // Nearly every value is as documented: telling so costs a tenth of converting it.
  return hasOnly(value, 'A', 'Z') ? value : value.toUpperCase();
}

export function lowerCase(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  return hasOnly(value, 'a', 'z') ? value : value.toLowerCase();
}

/** Whether all is letters of one case, or an underscore. */
function hasOnly(text: string, first: string, last: string): boolean {
  const lowest = first.charCodeAt(0);
  const highest = last.charCodeAt(0);
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if ((code < lowest || code > highest) && code !== underscore) return false;
  }
  return true;
}

const underscore = '_'.charCodeAt(0);
