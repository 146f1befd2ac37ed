import type { paths } from '@callweave/itellico-client';
import { amountOf, isRecord } from '@callweave/transport/json';
import type { Conversation } from '../../conversation.ts';
import { parseInstant } from '../../time.ts';
import {
  itellicoChannelOf,
  itellicoConversation,
  itellicoDirectionOf,
  type NormalizeItellicoOptions,
} from './itellico-conversation.ts';
import { itellicoAgent, itellicoCustomer, numbersBySide } from './itellico-participants.ts';

/** What `GET /calls/{call_id}` answers with; a row of the list of calls is the same without messages. */
export type ItellicoCall =
  paths['/v1/accounts/{account_id}/calls/{call_id}']['get']['responses'][200]['content']['application/json'];

/**
 * Makes a `Conversation` of a call of itellico's. Never throws on unknown or missing fields. A call tells who answered
 * and when it ended, which a row of the conversation list does not; in the list of calls there are no messages, so
 * `turns` is null there. That a call has the same id as its conversation is not documented, but everything suggests it.
 *
 * @example
 * const { data } = await itellico.GET('/v1/accounts/{account_id}/calls/{call_id}', { params: { path } });
 * const conversation = normalizeItellicoCall(data);
 */
export function normalizeItellicoCall(
  call: ItellicoCall,
  options: NormalizeItellicoOptions = {},
): Conversation {
  const fields: Readonly<Record<string, unknown>> = isRecord(call) ? call : {};
  const { channel, isTest } = itellicoChannelOf(fields.type);
  const direction = itellicoDirectionOf(fields.direction);
  const numbers = numbersBySide(direction, fields.from_number, fields.to_number);
  const facts = {
    id: fields.id,
    channel,
    isTest,
    direction,
    customer: itellicoCustomer(numbers.customer, channel === 'voice'),
    agent: itellicoAgent({ phone: numbers.agent, name: fields.agent_name, id: fields.agent_id }),
    status: fields.status,
    answerStatus: fields.answer_status,
    started: parseInstant(fields.started_at),
    ended: parseInstant(fields.ended_at),
    durationSeconds: amountOf(fields.duration_seconds),
    messages: fields.messages,
    capture: fields.capture,
    raw: call,
  };
  return itellicoConversation(facts, options);
}
