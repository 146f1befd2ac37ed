import type { Provider } from '@callweave/core';
import type { IDataObject, INodeExecutionData, IPollFunctions } from 'n8n-workflow';
import { toNodeError } from '../../execution/to-node-error.ts';
import { defaultPlatform } from '../../platform.ts';
import { readPollOutput } from '../../triggers/poll-output.ts';
import { recordEntity } from '../callweave-entities.ts';
import { type Connections, connect, providersOf } from '../connections.ts';
import { newestFirst, readConversations } from '../read-conversations.ts';
import { type MeetConversations, meetAllo, meetItellico } from './meet-conversations.ts';
import { readWatchOptions, type WatchOptions } from './read-watch-options.ts';
import { type DueConversation, settle } from './settle.ts';
import { readWatchState } from './watch-state.ts';

/** How far back a test looks for something to show. */
const testRangeMs = 7 * 86_400_000;
const testItems = 5;

/** The conversations of every connected system that are ready now; null for none. */
export async function pollConversations(context: IPollFunctions): Promise<INodeExecutionData[][] | null> {
  const options = readWatchOptions(context);
  const connections = await connect(context);
  const format = readPollOutput(context, recordEntity);
  const toItem = ({ conversation, reason }: DueConversation): INodeExecutionData => ({
    json: { event: options.event, reason, ...format(conversation) },
  });
  if (context.getMode() === 'manual') return itemsOf((await latest(connections)).map(toItem));

  const results = await Promise.allSettled(
    providersOf(connections).map((provider) => pollProvider(context, connections, provider, options)),
  );
  const due: DueConversation[] = [];
  const errors: Error[] = [];
  for (const result of results) {
    if (result.status === 'fulfilled') due.push(...result.value);
    else errors.push(toNodeError(context.getNode(), result.reason));
  }
  const [firstError] = errors;
  if (firstError !== undefined && due.length === 0) throw firstError;
  // One system that is down does not keep back what the other has; n8n records the failure beside it.
  for (const error of errors) context.__emitError(error);
  return itemsOf(due.map(toItem));
}

async function pollProvider(
  context: IPollFunctions,
  connections: Connections,
  provider: Provider,
  options: WatchOptions,
): Promise<readonly DueConversation[]> {
  const staticData = context.getWorkflowStaticData('node');
  const nowMs = defaultPlatform.now();
  const stored = readWatchState(staticData[provider]);
  const state = stored ?? { sinceMs: nowMs, polledAtMs: nowMs, told: {}, waiting: {} };
  const isOverdue = (id: string): boolean => nowMs - (state.waiting[id] ?? nowMs) >= options.deadlineMs;
  const read = await meet(connections, provider)(state, isOverdue);
  // From here on nothing waits: of two polls that ran at the same time, the second sees what the first one stored.
  const settled = settle(readWatchState(staticData[provider]) ?? state, read, { ...options, nowMs });
  staticData[provider] = { ...settled.state } as IDataObject;
  return settled.due;
}

function meet({ allo, itellico }: Connections, provider: Provider): MeetConversations {
  if (provider === 'allo' && allo !== null) return meetAllo(allo);
  if (provider === 'itellico' && itellico !== null) return meetItellico(itellico);
  return async () => [];
}

/** For a test: nothing is remembered of it. */
async function latest(connections: Connections): Promise<DueConversation[]> {
  const range = { sinceMs: defaultPlatform.now() - testRangeMs, untilMs: null };
  const lists = await Promise.all(
    providersOf(connections).map((provider) =>
      readConversations(connections, provider, {
        ...range,
        limit: testItems,
        transcript: true,
        signal: undefined,
      }),
    ),
  );
  return newestFirst(lists.flat())
    .slice(0, testItems)
    .map((conversation) => ({ conversation, reason: 'ready' }));
}

function itemsOf(items: INodeExecutionData[]): INodeExecutionData[][] | null {
  return items.length === 0 ? null : [items];
}
