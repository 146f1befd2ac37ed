import { UsageError } from '../usage-error.ts';

/** A whole number of a flag, within its bounds. */
export function parseWholeNumber(flag: string, text: string, lowest: number, highest?: number): number {
  const value = Number(text);
  if (text.trim() !== '' && Number.isSafeInteger(value) && value >= lowest && value <= (highest ?? value)) {
    return value;
  }
  const bounds = highest === undefined ? `of at least ${lowest}` : `from ${lowest} to ${highest}`;
  throw new UsageError(`Expected ${flag} to be a whole number ${bounds}; got ${JSON.stringify(text)}.`);
}
