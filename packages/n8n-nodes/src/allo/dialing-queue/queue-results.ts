import type { QueueNumber } from '@callweave/allo-client';
import type { QueueEntry, SkippedEntry } from '@callweave/core/allo';
import type { IDataObject } from 'n8n-workflow';

/** One input item's number, and what became of it. */
export interface WantedNumber {
  readonly itemIndex: number;
  readonly entry: QueueEntry;
  result?: IDataObject;
  error?: unknown;
}

/** Gives each item its own row of the answer: by the number, and where that comes often in the order of the items. */
export function assignResults(
  wanted: readonly WantedNumber[],
  skipped: readonly SkippedEntry[],
  added: readonly QueueNumber[],
): void {
  const open = new Map<string, WantedNumber[]>();
  for (const one of wanted) {
    const digits = digitsOf(one.entry.number);
    open.set(digits, [...(open.get(digits) ?? []), one]);
  }
  const take = (number: string): WantedNumber | undefined => open.get(digitsOf(number))?.shift();
  for (const { number, reason } of skipped) {
    const one = take(number);
    if (one !== undefined) one.result = { number, added: false, reason };
  }
  const unknown: QueueNumber[] = [];
  for (const row of added) {
    const one = take(row.number_to);
    if (one === undefined) unknown.push(row);
    else one.result = resultOf(row);
  }
  // Allo may write a number in another way than it was given: then the order tells.
  const left = wanted.filter(({ result }) => result === undefined);
  if (left.length !== unknown.length) return;
  for (const [index, one] of left.entries()) {
    const row = unknown[index];
    if (row !== undefined) one.result = resultOf(row);
  }
}

function resultOf({ number_to, position }: QueueNumber): IDataObject {
  return { number: number_to, added: true, position: position ?? null };
}

function digitsOf(number: string): string {
  return number.replace(/\D/g, '').replace(/^00/, '');
}
