/**
 * A text of somebody else's as it may stand in a terminal: what would move the cursor, change colours, set a title or
 * turn the direction of what follows is shown as a character instead. Line breaks stay, a tab becomes a space.
 */
export function neutralText(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replaceAll('\t', ' ')
    .replace(/(?!\n)[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, pictureOf);
}

/** The sign that Unicode has for a control character of ASCII; others have none. */
function pictureOf(character: string): string {
  const code = character.charCodeAt(0);
  if (code === 0x7f) return '\u2421';
  return code < 0x20 ? String.fromCharCode(0x2400 + code) : '\ufffd';
}

/** The same within one line. */
export function neutralLine(text: string): string {
  return neutralText(text).replace(/\s+/g, ' ').trim();
}

/** JSON that may stand in a terminal, and is the same JSON: what a terminal could obey is escaped. */
export function neutralJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
