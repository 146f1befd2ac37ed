import type { ConversationItem } from '@callweave/allo-client';
import { type ConversationSource, normalizeAlloItem } from '@callweave/core';
import type { Platform } from '@callweave/transport';
import { isRecord } from '@callweave/transport/json';

export interface FetchedItem {
  /** As Allo's API gives it, with its transcript; null when Allo does not have it, or not yet. */
  readonly item: ConversationItem | null;
  readonly itemState: 'complete' | 'transcriptPending' | 'notFound';
}

/** Deliveries may be ahead of the API by seconds. */
const delaysMs = [2_000, 5_000, 10_000];

/** Reads a call or message in full, and again for a while as long as it or its transcript is not there yet. */
export async function fetchItem(
  source: ConversationSource,
  itemId: string,
  platform: Pick<Platform, 'sleep'>,
): Promise<FetchedItem> {
  for (let tries = 0; ; tries += 1) {
    const { conversations } = await source.getMany([itemId]);
    const item = conversations[0]?.raw;
    const fetched: FetchedItem = isItem(item)
      ? { item, itemState: isPending(item) ? 'transcriptPending' : 'complete' }
      : { item: null, itemState: 'notFound' };
    const delayMs = delaysMs[tries];
    if (fetched.itemState === 'complete' || delayMs === undefined) return fetched;
    await platform.sleep(delayMs);
  }
}

function isItem(value: unknown): value is ConversationItem {
  return isRecord(value) && typeof value.id === 'string';
}

function isPending(item: ConversationItem): boolean {
  return normalizeAlloItem(item, { transcriptRequested: true }).transcriptState === 'pending';
}
