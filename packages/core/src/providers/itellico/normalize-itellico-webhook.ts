import type { ItellicoWebhookEvent } from '@callweave/itellico-client/webhooks';
import { amountOf, isRecord, recordsOf, textOf } from '@callweave/transport/json';
import type { Conversation } from '../../conversation.ts';
import type { ConversationField } from '../../conversation-fields.ts';
import { type Normalized, normalizedConversation, normalizedPartial } from '../../normalized.ts';
import { parseInstant } from '../../time.ts';
import { idOf } from '../provider-id.ts';
import { itellicoChannelOf, itellicoConversation, itellicoDirectionOf } from './itellico-conversation.ts';
import { itellicoAgent, itellicoCustomer, numbersBySide } from './itellico-participants.ts';

/**
 * Makes of a webhook of itellico's the record that the API would give, or what is known of it. Never throws. Deliveries
 * may come twice and out of order (https://docs.itellico.ai/reference/webhook-events): take a `conversation` as news,
 * and the API's answer as the truth.
 *
 * | event | becomes |
 * |---|---|
 * | `conversation.started` | `conversation`, in progress |
 * | `conversation.ended` | `conversation`; its recording is only in the API |
 * | `conversation.analysis.completed` | `partial` with the id; goals and insights stay in `raw` |
 * | the unknown | `other` |
 *
 * @example
 * const normalized = normalizeItellicoWebhook(await readItellicoWebhook(request, { secrets }));
 * if (normalized.kind === 'conversation') await store(normalized.conversation);
 */
export function normalizeItellicoWebhook(event: ItellicoWebhookEvent): Normalized {
  const { type, topic, data, raw }: Row = isRecord(event) ? event : {};
  const envelope = raw ?? event;
  if (isRecord(data)) {
    if (type === 'conversation.started') return startedConversation(data, envelope);
    if (type === 'conversation.ended') return endedConversation(data, envelope);
    if (type === 'conversation.analysis.completed') return analysisOf(data, envelope);
  }
  return { kind: 'other', provider: 'itellico', topic: textOf(topic), raw: envelope };
}

type Row = Readonly<Record<string, unknown>>;

/** Tests send these events too, and nothing says so; the recording is only in the API. */
const neverTold: readonly ConversationField[] = ['isTest', 'recording'];

function startedConversation(row: Row, raw: unknown): Normalized {
  const conversation = read(row, raw, row.status ?? 'in_progress');
  // The state is what the event means, and no word of the provider's.
  return whole({ ...conversation, providerStatus: textOf(row.status) }, row, neverTold);
}

function endedConversation(row: Row, raw: unknown): Normalized {
  const conversation = read(row, raw, row.status);
  const howItEnded = ['status', 'outcome', 'providerStatus'] as const;
  return whole(conversation, row, [
    ...neverTold,
    ...(conversation.providerStatus === null ? howItEnded : []),
  ]);
}

function whole(conversation: Conversation, row: Row, missing: readonly ConversationField[]): Normalized {
  const { turns, direction, channel } = conversation;
  return normalizedConversation(conversation, {
    hasId: idOf(row.conversation_uuid) !== null,
    missing: [
      ...missing,
      ...(turns === null ? (['turns', 'transcriptState'] as const) : []),
      // Which number is the agent's follows from the direction.
      ...(direction === 'unknown' ? (['direction', 'participants'] as const) : []),
      ...(channel === 'unknown' ? (['channel'] as const) : []),
    ],
  });
}

/** An analysis names the conversation and the agent, not who called. */
function analysisOf(row: Row, raw: unknown): Normalized {
  const providerId = idOf(row.conversation_uuid);
  const identity = providerId === null ? undefined : { id: `itellico:${providerId}`, providerId };
  return normalizedPartial({ schemaVersion: 1, provider: 'itellico', ...identity, raw });
}

function read(row: Row, raw: unknown, status: unknown): Conversation {
  const { channel, isTest } = itellicoChannelOf(row.channel);
  const direction = itellicoDirectionOf(row.direction);
  const numbers = numbersBySide(direction, row.from_number, row.to_number);
  return itellicoConversation({
    id: row.conversation_uuid,
    channel,
    isTest,
    direction,
    customer: itellicoCustomer(numbers.customer, channel === 'voice'),
    agent: itellicoAgent({ phone: numbers.agent, name: row.agent_name, id: row.agent_uuid }),
    status,
    answerStatus: row.answer_status,
    started: parseInstant(row.started_at),
    ended: parseInstant(row.ended_at),
    durationSeconds: amountOf(row.duration_seconds),
    messages: hasMessages(row.messages) ? row.messages : null,
    capture: null,
    raw,
  });
}

/**
 * The form of a webhook's messages is not documented, and the vendor's samples have none. They are read if each has
 * the role and the text that the API gives; an empty list may mean anything, so it counts as not told.
 */
function hasMessages(value: unknown): boolean {
  const rows = recordsOf(value);
  return (
    rows.length > 0 &&
    Array.isArray(value) &&
    rows.length === value.length &&
    rows.every(
      ({ role, message }) => typeof role === 'string' && (typeof message === 'string' || message == null),
    )
  );
}
