import type { Conversation as ItellicoConversation } from '@callweave/itellico-client';
import { amountOf, isRecord } from '@callweave/transport/json';
import type { Conversation } from '../../conversation.ts';
import { parseInstant } from '../../time.ts';
import {
  itellicoChannelOf,
  itellicoConversation,
  itellicoDirectionOf,
  type NormalizeItellicoOptions,
} from './itellico-conversation.ts';
import { itellicoAgent, itellicoCustomer } from './itellico-participants.ts';

/**
 * Makes a `Conversation` of a row of itellico's conversation list. Never throws on unknown or missing fields.
 * Its `user` is the caller's side and its `agent` the AI
 * (https://docs.itellico.ai/api-reference/conversations/list-conversations): the opposite of Allo's `USER`.
 *
 * @example
 * const conversation = normalizeItellicoConversation(row);
 */
export function normalizeItellicoConversation(
  row: ItellicoConversation,
  options: NormalizeItellicoOptions = {},
): Conversation {
  const fields: Readonly<Record<string, unknown>> = isRecord(row) ? row : {};
  const { channel, isTest } = itellicoChannelOf(fields.type);
  const facts = {
    id: fields.conversation_id,
    channel,
    isTest,
    direction: itellicoDirectionOf(fields.direction),
    customer: itellicoCustomer(fields.contact_number, channel === 'voice'),
    agent: itellicoAgent({ phone: fields.phone_number, name: fields.agent_name, id: fields.agent_id }),
    status: fields.status,
    answerStatus: null,
    started: parseInstant(fields.start_timestamp),
    ended: null,
    durationSeconds: amountOf(fields.duration_seconds),
    messages: fields.messages,
    capture: fields.capture,
    raw: row,
  };
  return itellicoConversation(facts, options);
}
