/**
 * A `tsvector` has room for 1 MiB of words and their places (https://www.postgresql.org/docs/current/textsearch-limitations.html).
 * A character of UTF-16 and what comes with it takes at most 4 bytes.
 */
const mostCharacters = 1024 ** 2 / 4;

/**
 * Folded words with a space between each, as the text of a `tsvector`. No parser of Postgres' sees them, whose idea of a
 * word is another. A conversation too long for all places is indexed without them, and one with too many different
 * words by as many as there is room for.
 */
export function toVectorText(words: string): string {
  if (words === '') return '';
  const list = words.split(' ');
  if (words.length <= mostCharacters) return list.map((word, index) => `${word}:${index + 1}`).join(' ');
  const distinct = [...new Set(list)].join(' ');
  if (distinct.length <= mostCharacters) return distinct;
  return distinct.slice(0, distinct.lastIndexOf(' ', mostCharacters));
}

/** Folded words as the text of a `tsquery`: all of them, each as the beginning of a word. */
export function toQueryText(words: readonly string[]): string {
  return words.map((word) => `${word}:*`).join(' & ');
}
