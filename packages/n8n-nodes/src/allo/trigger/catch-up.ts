import type { AlloClient } from '@callweave/allo-client';
import type { IDataObject, INodeExecutionData, IWebhookFunctions } from 'n8n-workflow';
import { listOf, recordOf } from '../../execution/parameter-values.ts';
import { rawRow } from '../../output/raw-row.ts';
import type { DeliveryMemory } from '../../triggers/delivery-memory.ts';
import { findMissedItems } from './find-missed-items.ts';
import { onceKeyOf } from './item-of-event.ts';

const minuteMs = 60_000;
/** How often the past is searched: with a delivery that comes so long after the last search. */
const intervalMs = 15 * minuteMs;
/** What is younger may still be delivered: an integrator saw up to 43 minutes. */
const graceMs = 60 * minuteMs;
/** An item may appear in the search after the search for its time: it is searched for again for so long. */
const overlapMs = 6 * 60 * minuteMs;
/** No longer than deliveries are remembered. */
const reachMs = 40 * 60 * minuteMs;

interface Progress {
  /** When the endpoint was made: of what was before, nothing was promised. */
  readonly watchingSinceMs: number;
  readonly searchedUntilMs: number;
}

/** From now on, what is not delivered is missed. */
export function beginCatchUp(staticData: IDataObject, nowMs: number): void {
  staticData.catchUp = { watchingSinceMs: nowMs, searchedUntilMs: nowMs };
}

function readProgress({ catchUp: stored }: IDataObject, nowMs: number): Progress {
  const { watchingSinceMs, searchedUntilMs } = recordOf(stored);
  return {
    watchingSinceMs: typeof watchingSinceMs === 'number' ? watchingSinceMs : nowMs,
    searchedUntilMs: typeof searchedUntilMs === 'number' ? searchedUntilMs : nowMs,
  };
}

/**
 * Gives what Allo never delivered, together with a delivery. n8n would poll a trigger that has webhooks too, but keeps
 * the static data of the two apart, so that the poll could not know what was delivered
 * (docs/decisions/0011-n8n-triggers.md).
 */
export async function catchUp(
  context: IWebhookFunctions,
  createClient: () => Promise<AlloClient>,
  memory: DeliveryMemory,
  nowMs: number,
): Promise<INodeExecutionData[]> {
  const staticData = context.getWorkflowStaticData('node');
  const { watchingSinceMs, searchedUntilMs } = readProgress(staticData, nowMs);
  const untilMs = nowMs - graceMs;
  if (untilMs - searchedUntilMs < intervalMs || context.getMode() === 'manual') return [];
  const sinceMs = Math.max(watchingSinceMs, searchedUntilMs - overlapMs, nowMs - reachMs);
  try {
    const missed = await findMissedItems(await createClient(), {
      topics: new Set(listOf(context.getNodeParameter('topics', []))),
      sinceMs,
      untilMs,
      isKnown: memory.isKnown,
    });
    const found: INodeExecutionData[] = [];
    for (const { topic, item } of missed) {
      const onceKey = onceKeyOf(topic, item.id);
      if (onceKey === null || !(await memory.claim([onceKey]))) continue;
      found.push({
        json: {
          topic,
          deliveryId: null,
          sentAt: null,
          itemId: item.id,
          data: null,
          item: rawRow(item),
          itemState: 'complete',
          isMissed: true,
        },
      });
    }
    staticData.catchUp = { watchingSinceMs, searchedUntilMs: untilMs };
    return found;
  } catch (error) {
    // The delivery comes through, and the next one searches for the same time again.
    context.logger.warn(`Allo Trigger: missed items could not be searched for: ${String(error)}`);
    return [];
  }
}
