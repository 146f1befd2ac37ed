import type { ContractSchema, OperationContract } from '../../../contract/api-contract.ts';
import type { Violation } from '../../../contract/violation.ts';
import { contract } from '../../../generated/allo-contract.ts';
import type { AlloSettings } from '../settings.ts';

/** A day that exists, alone or at the beginning of a time. */
export function dayOf(value: unknown): string | null {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}(T.*)?$/.test(value)) return null;
  const day = value.slice(0, 10);
  const instant = new Date(`${day}T00:00:00Z`);
  // JavaScript takes 30 February for 2 March; a day that comes back changed does not exist.
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(day) ? day : null;
}

function resolved(schema: ContractSchema | undefined): { readonly [keyword: string]: unknown } {
  if (typeof schema !== 'object') return {};
  const name = typeof schema.$ref === 'string' ? schema.$ref.split('/').at(-1) : undefined;
  return name === undefined ? schema : resolved(contract.schemas[name]);
}

/** A field that may be left out may be null as well; of fields in fields, only the filters of searches. */
function mayBeNull({ body, isSafe, path }: OperationContract, field: string): boolean {
  if (field.includes('.')) return isSafe && !path.includes('/analytics/');
  const { required } = resolved(body?.schema);
  return field !== '' && !(Array.isArray(required) && required.includes(field));
}

/** What integrators have sent without an error although the documents do not have it. */
export function isTolerated(
  operation: OperationContract,
  { place, field, rule, received }: Violation,
  { unknownGranularity, alloNumber, batchExtend, resultForUnanswered }: AlloSettings,
): boolean {
  const { operationId, path } = operation;
  // A null is taken as if the field were absent: the vendor's types do not allow it and its answer is not known.
  if (place === 'body' && rule !== 'required' && received === null) return mayBeNull(operation, field);
  // A time without an offset, and one with a fraction in any number of digits.
  if (field === 'last_activity_since' && rule === 'format')
    return !Number.isNaN(Date.parse(String(received)));
  if (field === 'granularity' && rule === 'enum') return unknownGranularity === 'taken-as-day';
  if (operationId === 'listConversations' && field === 'allo_number') return alloNumber === 'optional';
  if (operationId === 'batchGetConversationItems' && field === 'extend') {
    const isLookedAt = batchExtend === 'both' || batchExtend === (place === 'body' ? 'body' : 'query');
    return !isLookedAt;
  }
  if (operationId !== 'searchAllConversations' && !path.includes('/analytics/')) return false;
  if (field === 'result' && received === 'MISSED') return resultForUnanswered === 'MISSED';
  // One of the borders alone, and a time of which the day counts.
  if (rule === 'required') return operationId === 'searchAllConversations' && /^date\.(from|to)$/.test(field);
  if (rule === 'format') return dayOf(received) !== null;
  // The name that the vendor's MCP server has for the usual order.
  return field === 'sort' && received === 'DATE';
}
