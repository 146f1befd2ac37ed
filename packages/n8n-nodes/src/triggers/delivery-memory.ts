import type { Claims } from '@callweave/core/allo';
import type { IWebhookFunctions } from 'n8n-workflow';
import { readSeenIds } from './read-seen-ids.ts';
import { hasSeen, rememberIds, type SeenIdsLimits } from './seen-ids.ts';

const hourMs = 3_600_000;
/** Longer than Allo tries, which is for 28 hours; about 300 kB at most. */
export const deliveryLimits: SeenIdsLimits = { hours: 48, maxIds: 5_000 };

/**
 * Remembers what started the workflow, in static data. n8n loads those for each delivery anew and saves them after it,
 * so two deliveries at the same moment don't see each other there: for them there are claims, in n8n's memory.
 */
export interface DeliveryMemory {
  isKnown(key: string): boolean;
  /** False when one of the keys was remembered before. Otherwise all of them are from now on. */
  claim(keys: readonly string[]): Promise<boolean>;
}

export function createDeliveryMemory(
  context: IWebhookFunctions,
  claims: Claims,
  nowMs: number,
): DeliveryMemory {
  const staticData = context.getWorkflowStaticData('node');
  const isTest = context.getMode() === 'manual';
  const owner = [context.getWorkflow().id, context.getNode().id].join(':');
  const isKnown = (key: string): boolean => hasSeen(readSeenIds(staticData.deliveries), key);
  return {
    isKnown,
    async claim(keys) {
      if (keys.some(isKnown)) return false;
      // Each test waits for one delivery, which may be the same as in the test before.
      if (!isTest) {
        for (const key of keys) {
          const isFirst = await claims.claim(`${owner}:${key}`, deliveryLimits.hours * hourMs);
          if (!isFirst) return false;
        }
      }
      staticData.deliveries = rememberIds(
        readSeenIds(staticData.deliveries),
        keys,
        nowMs,
        deliveryLimits,
      ) as Record<string, string[]>;
      return true;
    },
  };
}
