import type { AlloVersion1WebhookEvent, AlloWebhookEvent } from '@callweave/allo-client/webhooks';
import { isRecord, textOf } from '@callweave/transport/json';
import type { Conversation } from '../../conversation.ts';
import { type Normalized, normalizedConversation, normalizedPartial } from '../../normalized.ts';
import { idOf } from '../provider-id.ts';
import { alloSummaryOf } from './allo-conversation.ts';
import { canonicalConversationId } from './allo-id.ts';
import { completedCall, ringingCall, webhookMessage } from './allo-webhook-rows.ts';

/**
 * Makes of a webhook of Allo's, of either version, the record that the API would give, or what is known of it. Never
 * throws. Deliveries are repeated, late and out of order
 * (https://help.withallo.com/en/v2/api-reference/webhooks/delivery-and-retries): take a `conversation` as news, and the
 * API's answer as the truth.
 *
 * | event | becomes |
 * |---|---|
 * | `call.completed`, `CALL_RECEIVED`, `sms.…`, `SMS_…` | `conversation`; `partial` if it has no id |
 * | `call.received`, `call.triggered`, `call.answered` | `partial` without an id: find the call by `threadKey` and `startedAt` once it is over |
 * | `tag.…`, `summary.updated` | `partial` with the call's id, where one was sent: read the call again |
 * | `contact.…`, `PING` and the unknown | `other` |
 *
 * @example
 * const normalized = normalizeAlloWebhook(await readAlloWebhook(request, { secrets }));
 * if (normalized.kind === 'conversation') await store(normalized.conversation);
 * else if (normalized.kind === 'partial' && normalized.partial.id !== undefined) await refetch(normalized.partial.id);
 */
export function normalizeAlloWebhook(event: AlloWebhookEvent | AlloVersion1WebhookEvent): Normalized {
  const { type, topic, data, raw }: Row = isRecord(event) ? event : {};
  const row: Row = isRecord(data) ? data : {};
  const envelope = raw ?? event;
  switch (isRecord(data) ? type : 'unknown') {
    case 'call.completed':
      return whole(completedCall(row, envelope, { version: 2 }), row, ['crmRefs']);
    case 'CALL_RECEIVED':
      // Version 1 sends the first tag only.
      return whole(completedCall(row, envelope, { version: 1 }), row, ['crmRefs', 'tags']);
    case 'call.received':
      return normalizedPartial(ringingCall(row, envelope, 'inbound'));
    case 'call.triggered':
      return normalizedPartial(ringingCall(row, envelope, 'outbound'));
    case 'call.answered':
      return normalizedPartial(ringingCall(row, envelope, null));
    case 'sms.received':
      return whole(webhookMessage(row, envelope, 'inbound'), row, [...ofMessages, 'outcome']);
    case 'sms.sent':
    case 'SMS_SENT':
      return whole(webhookMessage(row, envelope, 'outbound'), row, ofMessages);
    case 'SMS_RECEIVED':
      // The earliest guide sends it for messages of either direction.
      return whole(webhookMessage(row, envelope, null), row, [...ofMessages, 'outcome']);
    case 'tag.added':
    case 'tag.removed':
      return normalizedPartial(changedCall(row, envelope));
    case 'summary.updated':
      return normalizedPartial({
        ...changedCall(row, envelope),
        ...(row.content === undefined ? undefined : { summary: alloSummaryOf(row.content) }),
      });
    default:
      return { kind: 'other', provider: 'allo', topic: textOf(topic), raw: envelope };
  }
}

type Row = Readonly<Record<string, unknown>>;
type Missing = Parameters<typeof normalizedConversation>[1]['missing'];

/** No event of a message tells its status, or whom the address book knows. */
const ofMessages: Missing = ['providerStatus', 'tags', 'crmRefs'];

/** What the event does not carry: its fields are blank rather than empty. */
function whole(conversation: Conversation, row: Row, missing: Missing): Normalized {
  const { direction, turns, transcriptState } = conversation;
  return normalizedConversation(conversation, {
    hasId: idOf(row.id) !== null,
    missing: [
      ...missing,
      // Which number is ours follows from the direction.
      ...(direction === 'unknown' ? (['direction', 'participants', 'threadKey'] as const) : []),
      ...(turns === null && transcriptState === 'not_requested'
        ? (['turns', 'transcriptState'] as const)
        : []),
    ],
  });
}

/** These payloads are not documented: of what came, only something with the form of a call's id is taken for it. */
function changedCall(row: Row, raw: unknown): Parameters<typeof normalizedPartial>[0] {
  const nested = [row.call, row.item].map((value) => (isRecord(value) ? value.id : null));
  const id = [row.id, row.call_id, row.item_id, row.conversation_item_id, ...nested].find(
    (value): value is string => typeof value === 'string' && /^cll[-_]./.test(value),
  );
  const identity =
    id === undefined ? undefined : { id: canonicalConversationId(`allo:${id}`), providerId: id };
  return { schemaVersion: 1, provider: 'allo', channel: 'voice', ...identity, raw };
}
