/**
 * How good a match folded words are where no index of words ranks them: the share of those that were looked for, so
 * that a short text with them is better. 0 unless all are there.
 */
export function scoreWords(searched: string, words: readonly string[]): number {
  const padded = ` ${searched}`;
  if (!words.every((word) => padded.includes(` ${word}`))) return 0;
  const all = searched.split(' ');
  return all.filter((one) => words.some((word) => one.startsWith(word))).length / all.length;
}
