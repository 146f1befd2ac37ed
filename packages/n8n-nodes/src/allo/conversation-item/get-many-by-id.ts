import type { Conversation, ConversationSource } from '@callweave/core';
import {
  type IDataObject,
  type IExecuteFunctions,
  type INodeExecutionData,
  type NodeApiError,
  NodeOperationError,
} from 'n8n-workflow';
import { cancelSignalOf } from '../../execution/cancellation.ts';
import { collectItems } from '../../execution/collect-items.ts';
import { listOf, recordOf } from '../../execution/parameter-values.ts';
import { toNodeError } from '../../execution/to-node-error.ts';
import { conversationEntity } from '../../output/conversation-entity.ts';
import { readOutputFormat } from '../../output/read-output-format.ts';

type NodeError = NodeApiError | NodeOperationError;
type Lookup = { readonly conversation: Conversation | null } | { readonly error: unknown };

/** Why a lookup ended that was well until another one failed. */
const calledOff = new Error('Another item failed.');

/**
 * Fetches the ids of all input items together. They are asked for one by one and at once: the source makes full
 * batches of them, and each one hears of the fate of its own batch alone.
 */
export async function getManyById(
  context: IExecuteFunctions,
  source: ConversationSource,
): Promise<INodeExecutionData[]> {
  const node = context.getNode();
  const idsByItem = context
    .getInputData()
    .map((_, itemIndex) => listOf(context.getNodeParameter('itemIds', itemIndex, '')));
  const lookups = await lookUpAll(context, source, idsByItem);
  const missingIds = new Set<string>();
  const output = collectItems(context, (itemIndex) => resultsOf(itemIndex, idsByItem[itemIndex] ?? []));
  if (missingIds.size > 0) {
    context.addExecutionHints?.({
      message: `Allo does not have ${missingIds.size} of the IDs: ${[...missingIds].slice(0, 5).join(', ')}${missingIds.size > 5 ? ', …' : ''}`,
      location: 'outputPane',
    });
  }
  return output;

  function resultsOf(itemIndex: number, ids: readonly string[]): IDataObject[] {
    if (ids.length === 0) throw noIdError(context, itemIndex);
    const format = readOutputFormat(context, itemIndex, conversationEntity);
    const { ifNotFound = 'skip' } = recordOf(context.getNodeParameter('options', itemIndex, {}));
    return ids.flatMap((id) => {
      const lookup = lookups.get(id);
      if (lookup !== undefined && 'error' in lookup) {
        // The item that failed comes later, and is the one to be named.
        if (lookup.error === calledOff) return [];
        throw toNodeError(node, lookup.error, itemIndex);
      }
      if (lookup?.conversation) return [format(lookup.conversation)];
      if (ifNotFound === 'fail') throw notFoundError(context, id, itemIndex);
      missingIds.add(id);
      return ifNotFound === 'emptyItem' ? [{ id, notFound: true }] : [];
    });
  }
}

/** Looks up each id once. Without Continue On Fail the first fault calls off all other requests. */
async function lookUpAll(
  context: IExecuteFunctions,
  source: ConversationSource,
  idsByItem: readonly (readonly string[])[],
): Promise<ReadonlyMap<string, Lookup>> {
  const continueOnFail = context.continueOnFail();
  const firstFault = new AbortController();
  const cancel = cancelSignalOf(context);
  const signal = cancel === undefined ? firstFault.signal : AbortSignal.any([cancel, firstFault.signal]);

  async function lookUp(id: string): Promise<readonly [string, Lookup]> {
    try {
      const { conversations } = await source.getMany([id], { signal });
      return [id, { conversation: conversations[0] ?? null }];
    } catch (error) {
      if (!continueOnFail) firstFault.abort(calledOff);
      return [id, { error }];
    }
  }

  const emptyItem = idsByItem.findIndex((ids) => ids.length === 0);
  if (emptyItem >= 0 && !continueOnFail) throw noIdError(context, emptyItem);
  return new Map(await Promise.all([...new Set(idsByItem.flat())].map(lookUp)));
}

function noIdError(context: IExecuteFunctions, itemIndex: number): NodeError {
  return new NodeOperationError(context.getNode(), `'Item IDs' is empty [item ${itemIndex}]`, {
    description: `Set 'Item IDs' to a field that every input item has, for instance {{ $json.id }}.`,
    itemIndex,
  });
}

function notFoundError(context: IExecuteFunctions, id: string, itemIndex: number): NodeError {
  return new NodeOperationError(context.getNode(), `Allo does not have the ID ${id} [item ${itemIndex}]`, {
    description: `Check 'Item IDs', and that the API key belongs to the team that holds the item. To go on without it, set 'If Not Found' to 'Skip'.`,
    itemIndex,
  });
}
