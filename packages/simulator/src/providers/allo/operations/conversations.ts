import { isoSeconds } from '../../../content/times.ts';
import { jsonOf } from '../../../http/json-of.ts';
import { jsonReply } from '../../../http/reply.ts';
import { ALLO_LINES } from '../content/roster.ts';
import { flagIn, textIn } from '../protocol/fields.ts';
import { emptyReply, paginationOf, rowsOf, v2Page } from '../protocol/pages.ts';
import { requireE164 } from '../protocol/phone-number.ts';
import { AlloProblem } from '../protocol/problem.ts';
import { type ThreadHead, threadHeads } from '../state/threads.ts';
import type { AlloCall, AlloHandler } from './allo-handler.ts';
import { itemRow } from './items-json.ts';

interface ActiveThread extends ThreadHead {
  readonly activityMs: number;
}

function activeThreads(call: AlloCall): ActiveThread[] {
  const { world, parameters, nowMs } = call;
  const line = textIn(parameters, 'allo_number');
  const alloNumber = line === undefined ? null : requireE164(line, 'allo_number');
  const since = textIn(parameters, 'last_activity_since');
  const sinceMs = since === undefined ? Number.NEGATIVE_INFINITY : Date.parse(since);
  const unread = flagIn(parameters, 'unread');
  const countsSummaries = world.settings.lastActivity === 'item-or-summary';

  const threads: ActiveThread[] = [];
  for (const head of threadHeads(world.shelf, call.timeline(), alloNumber)) {
    const { key } = head;
    if (world.marks.isArchived(head.alloNumber, head.contactNumber)) continue;
    const activityMs = countsSummaries
      ? world.items.lastActivityMs(key, nowMs)
      : world.shelf.facts(key).startMs;
    if (activityMs < sinceMs) continue;
    if (unread !== undefined && world.items.facts(key, nowMs).isUnread !== unread) continue;
    threads.push({ ...head, activityMs });
  }
  return threads.sort((left, right) => right.activityMs - left.activityMs);
}

/** The contacts of a line, each with the last item only; the latest activity first. */
export const listConversations: AlloHandler = (call) => {
  const { world, parameters, nowMs } = call;
  const hasTranscripts = parameters.extend === 'transcript';
  const page = v2Page(parameters);
  const threads = activeThreads(call);
  const data = rowsOf(threads, page).map(({ key, contactNumber, activityMs }) => {
    const row = itemRow(world, key, nowMs, hasTranscripts);
    const summary = JSON.stringify({
      contact_number: contactNumber,
      contacts: row.contacts,
      last_activity: isoSeconds(activityMs),
    });
    return `${summary.slice(0, -1)},"last_item":${jsonOf(row)}}`;
  });
  const pagination = JSON.stringify(paginationOf(page, threads.length));
  return jsonReply(200, `{"data":[${data.join(',')}],"pagination":${pagination}}`);
};

function linesMeant(alloNumber: string | undefined): string[] {
  if (alloNumber === undefined) return ALLO_LINES.map(({ number }) => number);
  requireE164(alloNumber, 'allo_number');
  if (ALLO_LINES.some(({ number }) => number === alloNumber)) return [alloNumber];
  const message = `The team has no line ${alloNumber}.`;
  throw new AlloProblem({ status: 404, code: 'PHONE_NUMBER_NOT_FOUND', message, param: 'allo_number' });
}

/** On one line or on all; twice changes nothing more. */
export const executeConversationAction: AlloHandler = ({ world: { marks }, parameters, body, nowMs }) => {
  const contactNumber = requireE164(textIn(parameters, 'contact_number') ?? '', 'contact_number');
  const action = textIn(body, 'action');
  for (const line of linesMeant(textIn(body, 'allo_number'))) {
    if (action === 'READ' || action === 'UNREAD') {
      marks.markUnread(line, contactNumber, action === 'UNREAD', nowMs);
    } else {
      marks.archive(line, contactNumber, action === 'ARCHIVE');
    }
  }
  return emptyReply(200);
};
