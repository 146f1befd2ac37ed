/** What a text of Postgres can't hold: the zero character, and half of a surrogate pair. */
const unstorable = /\0|\p{Cs}/u;
const unstorableOrBackslash = /\0|\p{Cs}|\\/gu;

/**
 * A text that something is found by, such as an id, as Postgres can hold it: different texts stay different. What it
 * can't hold is written as in JSON, and then a backslash is two.
 */
export function toSqlKey(text: string): string {
  if (!text.includes('\\') && !unstorable.test(text)) return text;
  return text.replace(unstorableOrBackslash, (found) =>
    found === '\\' ? '\\\\' : `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

export function fromSqlKey(text: string): string {
  if (!text.includes('\\')) return text;
  return text.replace(/\\(?:\\|u([0-9a-f]{4}))/g, (_, code: string | undefined) =>
    code === undefined ? '\\' : String.fromCharCode(Number.parseInt(code, 16)),
  );
}
