import { type IPollFunctions, NodeOperationError } from 'n8n-workflow';
import { recordOf } from '../../execution/parameter-values.ts';
import { isReady, type TriggerEvent, triggerEvents } from './readiness.ts';
import type { SettleOptions } from './settle.ts';

export interface WatchOptions extends Omit<SettleOptions, 'nowMs'> {
  readonly event: TriggerEvent;
}

const hourMs = 3_600_000;

export function readWatchOptions(context: IPollFunctions): WatchOptions {
  const given = context.getNodeParameter('event', 'completed');
  const event = triggerEvents.find((each) => each === given);
  if (event === undefined) {
    throw new NodeOperationError(context.getNode(), "'Event' has a value that does not exist", {
      description: `It can be ${triggerEvents.join(', ')}. Open the node and choose again.`,
    });
  }
  const options = recordOf(context.getNodeParameter('options', {}));
  return {
    event,
    isReady: (conversation) => isReady(event, conversation),
    deadlineMs: hours(context, 'Deadline (Hours)', context.getNodeParameter('deadlineHours', 6)),
    lookBackMs: hours(context, 'Look Back (Hours)', options.lookBackHours ?? 6),
  };
}

function hours(context: IPollFunctions, displayName: string, value: unknown): number {
  const number = Number(value);
  if (number > 0 && Number.isFinite(number)) return number * hourMs;
  throw new NodeOperationError(context.getNode(), `'${displayName}' is not more than 0`, {
    description: `Set '${displayName}' to a number of hours, such as 6.`,
  });
}
