/**
 * JSON that every database can take apart: the zero character and halves of surrogate pairs, which some have no room
 * for, are U+FFFD. The same text where there are none.
 */
export function toQueryableJson(json: string): string {
  if (!json.includes('\\u0000') && !json.includes('\\ud')) return json;
  // Escape by escape, so that a backslash before "u0000" that is itself one of a text is none.
  return json.replace(/\\(?:u(?:0000|d[89a-f][0-9a-f]{2})|.)/g, (escaped) =>
    escaped.length > 2 ? '\ufffd' : escaped,
  );
}
