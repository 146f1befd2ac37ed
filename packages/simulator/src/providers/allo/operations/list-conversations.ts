import { jsonOf } from '../../../http/json-of.ts';
import { jsonReply } from '../../../http/reply.ts';
import { readExtend } from '../extend.ts';
import { invalidField } from '../field-readers.ts';
import type { StoredThread } from '../item-store.ts';
import type { AlloOperation } from '../operation.ts';
import { pageOf, readPageRequest } from '../page.ts';
import { AlloProblem } from '../problem.ts';

function readAlloNumber(query: URLSearchParams): string {
  const number = query.get('allo_number') ?? '';
  if (number === '') {
    const message = 'allo_number is required.';
    throw new AlloProblem({ status: 400, code: 'MISSING_ALLO_NUMBER', message, param: 'allo_number' });
  }
  // A plus sign that was not encoded arrives as a blank, which otherwise would just find nothing.
  if (!/^\+\d{5,15}$/.test(number)) {
    const message = `allo_number must be in E.164, received ${JSON.stringify(number)}.`;
    throw new AlloProblem({ status: 400, code: 'INVALID_PHONE_FORMAT', message, param: 'allo_number' });
  }
  return number;
}

function readSince(query: URLSearchParams): number {
  const value = query.get('last_activity_since');
  if (value === null) return Number.NEGATIVE_INFINITY;
  const sinceMs = /^\d{4}-\d{2}-\d{2}/.test(value) ? Date.parse(value) : Number.NaN;
  if (Number.isNaN(sinceMs)) throw invalidField('last_activity_since', 'an ISO 8601 time', value);
  return sinceMs;
}

function readUnread(query: URLSearchParams): boolean | null {
  const value = query.get('unread');
  if (value === null) return null;
  if (value !== 'true' && value !== 'false') throw invalidField('unread', 'true or false', value);
  return value === 'true';
}

function summaryJson({ items: [last] }: StoredThread, hasTranscripts: boolean): string {
  const { contact_number, contacts, date } = last.row;
  const summary = JSON.stringify({ contact_number, contacts, last_activity: date });
  return `${summary.slice(0, -1)},"last_item":${jsonOf(hasTranscripts ? last.row : last.bare)}}`;
}

/** The contacts of one line, each with the last item only; the latest activity first. */
export const listConversations: AlloOperation = {
  operationId: 'listConversations',
  method: 'GET',
  path: '/v2/api/conversations',
  description: 'List conversations',
  scope: 'CONVERSATIONS_READ',
  handler: ({ request: { query }, store }) => {
    const alloNumber = readAlloNumber(query);
    const sinceMs = readSince(query);
    const unread = readUnread(query);
    const hasTranscripts = readExtend(query.get('extend'));
    const request = readPageRequest(query.get('page'), query.get('size'));
    const threads = [...store.threads.values()].filter(
      (thread) =>
        thread.alloNumber === alloNumber &&
        Date.parse(thread.items[0].row.date) >= sinceMs &&
        (unread === null || thread.items[0].isUnread === unread),
    );
    const { rows, pagination } = pageOf(threads, request);
    const data = rows.map((thread) => summaryJson(thread, hasTranscripts)).join(',');
    return jsonReply(200, `{"data":[${data}],"pagination":${pagination}}`);
  },
};
