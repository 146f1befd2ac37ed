import type { OperationRules } from '@callweave/transport';

/**
 * Parts of paths, and the scope that operations with them need: the first one that fits counts, and `*` stands for what
 * the operation does (https://help.withallo.com/en/v2/api-reference/guides/authentication).
 */
const scopes: readonly (readonly [part: RegExp, scope: string])[] = [
  [/items\/.+\/tags/, 'TAGS_*'],
  [/summary_template/, 'SUMMARY_TEMPLATES_*'],
  [/dialing-queues/, 'DIALING_QUEUE_READ_WRITE'],
  [/webhooks/, 'WEBHOOKS_READ_WRITE'],
  [/sms/, 'SMS_SEND'],
  [/crm/, 'CRM_*'],
  [/v2\/api\/numbers/, 'PHONE_NUMBERS_*'],
  [/partner/, 'PARTNER'],
  [/tags/, 'TAGS_*'],
  [/users/, 'USERS_*'],
  [/conversation|analytics|calls|numbers/, 'CONVERSATIONS_*'],
  [/contact/, 'CONTACTS_*'],
];

/**
 * What Allo's operations have in common, in place of a table of them: every search, batch and analysis is a POST that
 * changes nothing, and version 2 honours an idempotency key on every write
 * (https://help.withallo.com/en/v2/api-reference/guides/error-handling). A test compares it with the whole document.
 */
export function rulesOf(method: string, path: string): OperationRules {
  const safe = /^(?:GET|HEAD)$/.test(method) || /\/(?:search|batch)$|\/analytics\//.test(path);
  const scope = scopes.find(([part]) => part.test(path))?.[1];
  let action = safe ? 'READ' : 'WRITE';
  if (method === 'DELETE' && scope === 'CRM_*') action = 'DELETE';
  if (!safe && scope === 'CONTACTS_*') action = 'READ_WRITE';
  return {
    safe,
    ...(!safe && path.startsWith('/v2/') && { hasIdempotencyKey: true }),
    ...(scope && { requiredScope: scope.replace('*', action) }),
  };
}
