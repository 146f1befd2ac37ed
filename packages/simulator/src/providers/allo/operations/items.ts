import { jsonOf } from '../../../http/json-of.ts';
import { jsonReply } from '../../../http/reply.ts';
import { ALLO_KEY_OWNER, ALLO_TAG_KEYS } from '../content/roster.ts';
import { textIn, textsIn } from '../protocol/fields.ts';
import { itemId } from '../protocol/ids.ts';
import { dataReply, emptyReply } from '../protocol/pages.ts';
import { AlloProblem } from '../protocol/problem.ts';
import { naiveOrNull } from '../state/naive-time.ts';
import type { AlloCall, AlloHandler } from './allo-handler.ts';
import { itemRow, itemsJson } from './items-json.ts';

/** The key of a listed item. */
function listedKey(call: AlloCall, kinds: 'calls' | 'all'): number {
  const id = itemId(textIn(call.parameters, 'id') ?? '', 'id', kinds);
  const key = call.world.shelf.keyOf(id);
  if (key !== undefined && call.timeline().isListed(key)) return key;
  const message = `There is no conversation item ${id}.`;
  throw new AlloProblem({ status: 404, code: 'CONVERSATION_ITEM_NOT_FOUND', message });
}

export const getConversationItem: AlloHandler = (call) => {
  const key = listedKey(call, 'all');
  const hasTranscript = call.parameters.extend === 'transcript';
  return jsonReply(200, `{"data":${jsonOf(itemRow(call.world, key, call.nowMs, hasTranscript))}}`);
};

/** Ids that are none are refused with the whole batch, or left out like those that do not exist. */
function batchIds({ world: { settings }, body }: AlloCall): string[] {
  const sent = textsIn(body, 'ids') ?? [];
  const ids = sent.flatMap((id) => {
    try {
      return [itemId(id, 'ids')];
    } catch (error) {
      if (settings.badIdInBatch === 'leave-out' && error instanceof AlloProblem) return [];
      throw error;
    }
  });
  return settings.batchDuplicates === 'once' ? [...new Set(ids)] : ids;
}

/** Up to a hundred items by id; those that do not exist are left out. */
export const batchGetConversationItems: AlloHandler = (call) => {
  const { world, parameters, body } = call;
  const { batchOrder, batchExtend } = world.settings;
  const timeline = call.timeline();
  const keys = batchIds(call).flatMap((id) => {
    const key = world.shelf.keyOf(id);
    return key !== undefined && timeline.isListed(key) ? [key] : [];
  });
  if (batchOrder === 'reversed') keys.reverse();
  if (batchOrder === 'storage') {
    const startMs = (key: number): number => world.shelf.facts(key).startMs;
    keys.sort((left, right) => startMs(right) - startMs(left) || right - left);
  }
  const inBody = (batchExtend === 'both' || batchExtend === 'body') && body.extend === 'transcript';
  const inQuery = (batchExtend === 'both' || batchExtend === 'query') && parameters.extend === 'transcript';
  return jsonReply(200, `{"data":${itemsJson(call, keys, inBody || inQuery)}}`);
};

/** The last write wins: a version is counted, but none is sent in. */
export const updateCallSummary: AlloHandler = (call) => {
  const { world, body, nowMs } = call;
  const key = listedKey(call, 'calls');
  const { alloNumber } = world.shelf.facts(key);
  if (world.templates.defaultOf(alloNumber) !== null && textIn(body, 'template_key') === undefined) {
    const message = 'The call has several summaries; say which one in template_key.';
    throw new AlloProblem({
      status: 400,
      code: 'SUMMARY_TEMPLATE_KEY_REQUIRED',
      message,
      param: 'template_key',
    });
  }
  world.changes.writeSummary(key, {
    content: textIn(body, 'content') ?? '',
    version: world.items.summary(key, nowMs).version + 1,
    updatedAtMs: nowMs,
    updatedBy: ALLO_KEY_OWNER,
  });
  const data = summaryRow(call, key);
  world.journal.add('summary.updated', data, alloNumber, nowMs);
  return dataReply(200, data);
};

function summaryRow({ world, nowMs }: AlloCall, key: number): Record<string, unknown> {
  const { content, version, updatedAtMs, updatedBy } = world.items.summary(key, nowMs);
  return {
    id: world.shelf.id(key),
    content,
    version,
    updated_at: naiveOrNull(updatedAtMs),
    updated_by: updatedBy === null ? null : { id: updatedBy.id, name: updatedBy.name },
  };
}

const tagNotFound = (tag: string): AlloProblem =>
  new AlloProblem({ status: 404, code: 'TAG_NOT_FOUND', message: `There is no tag ${tag}.`, param: 'tags' });

const tagExists = (tag: string): AlloProblem =>
  new AlloProblem({
    status: 409,
    code: 'TAG_ALREADY_EXISTS',
    message: `The call has ${tag} already.`,
    param: 'tags',
  });

export const addTags: AlloHandler = (call) => {
  const { world, body, nowMs } = call;
  const key = listedKey(call, 'calls');
  const present = world.items.facts(key, nowMs).tags ?? [];
  const sent = [...new Set(textsIn(body, 'tags') ?? [])];
  const problems = sent.flatMap((tag) => {
    if (!ALLO_TAG_KEYS.includes(tag)) return [tagNotFound(tag)];
    return present.includes(tag) ? [tagExists(tag)] : [];
  });
  const [problem] = problems;
  if (problem !== undefined && world.settings.badTagInRequest === 'refuse-all') throw problem;
  const added = sent.filter((tag) => ALLO_TAG_KEYS.includes(tag) && !present.includes(tag));
  if (added.length > 0) world.changes.addTags(key, added);
  for (const tag of added) tellTag(call, 'tag.added', key, tag);
  if (problem !== undefined) throw problem;
  return emptyReply(200);
};

export const removeTag: AlloHandler = (call) => {
  const { world, parameters, nowMs } = call;
  const key = listedKey(call, 'calls');
  const tag = textIn(parameters, 'tag') ?? '';
  if (world.items.facts(key, nowMs).tags?.includes(tag) !== true) throw tagNotFound(tag);
  world.changes.removeTag(key, tag);
  tellTag(call, 'tag.removed', key, tag);
  return emptyReply(200);
};

function tellTag({ world, nowMs }: AlloCall, topic: string, key: number, tag: string): void {
  world.journal.add(topic, { id: world.shelf.id(key), tag }, world.shelf.facts(key).alloNumber, nowMs);
}
