import type { OperationContract } from '../../../contract/api-contract.ts';
import type { Violation } from '../../../contract/violation.ts';

type CodeRule = (violation: Violation) => string | undefined;

const isAbsent = ({ rule, place, field }: Violation, name: string): boolean =>
  rule === 'required' && (field === name || (place === 'body' && field === ''));

/** Where an operation has a code of its own for a rule. */
const OF_OPERATIONS: Readonly<Record<string, CodeRule>> = {
  listConversations: ({ place, field, rule }) =>
    place === 'query' && field === 'allo_number' && rule === 'required' ? 'MISSING_ALLO_NUMBER' : undefined,
  searchCalls: ({ place, field, rule }) =>
    place === 'query' && field === 'allo_number' && rule === 'required' ? 'MISSING_ALLO_NUMBER' : undefined,
  batchGetConversationItems: ({ field, rule }) =>
    field === 'ids' && rule === 'maxItems' ? 'BATCH_TOO_LARGE' : undefined,
  addTags: (violation) =>
    isAbsent(violation, 'tags') || violation.rule === 'minItems' ? 'TAGS_REQUIRED' : undefined,
  executeConversationAction: ({ field, rule }) =>
    field === 'action' && rule === 'enum' ? 'INVALID_ACTION' : undefined,
  createWebhook: ({ field, rule }) =>
    field.startsWith('topics.') && rule === 'enum' ? 'INVALID_EVENT_TYPE' : undefined,
  updateWebhook: ({ field, rule }) =>
    field.startsWith('topics.') && rule === 'enum' ? 'INVALID_EVENT_TYPE' : undefined,
  getAnalyticsOutbound: ({ field, rule }) => {
    if (field === 'date' && rule === 'required') return 'MISSING_PARAMETER';
    return field === 'granularity' ? 'INVALID_GRANULARITY' : undefined;
  },
  sendSMS: ({ field }) => {
    if (field === 'message') return 'INVALID_LENGTH';
    if (field === 'sender_id') return 'INVALID_SENDER_ID';
    return field === 'to' ? 'INVALID_TO_NUMBER' : undefined;
  },
};

/** The vendor's name for what is wrong. https://help.withallo.com/en/v2/api-reference/guides/error-codes */
export function violationCode({ operationId }: OperationContract, violation: Violation): string {
  const { place, field, rule } = violation;
  const own = OF_OPERATIONS[operationId]?.(violation);
  if (own !== undefined) return own;
  if (field === 'page' || field === 'size') return 'INVALID_PAGE_SIZE';
  if (field === 'extend') return 'UNSUPPORTED_EXTEND_VALUE';
  if (place === 'header') return 'MISSING_HEADER';
  return place !== 'body' && rule === 'required' ? 'MISSING_PARAMETER' : 'INVALID_REQUEST_BODY';
}
