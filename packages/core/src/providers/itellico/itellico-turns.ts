import { textOf } from '@callweave/transport/json';
import type { Turn } from '../../conversation.ts';
import { type Instant, parseInstant } from '../../time.ts';
import { lowerCase } from '../enum-value.ts';
import { offsetOf } from '../length.ts';
import type { ItellicoIndexes } from './itellico-participants.ts';

type MessageRow = Readonly<Record<string, unknown>>;

/**
 * Its `user` is the caller's side and its `agent` the AI: the opposite of Allo's `USER`. What tools, the system and
 * events say was never spoken, so it has no participant.
 */
export function itellicoTurns(
  rows: readonly MessageRow[],
  indexes: ItellicoIndexes,
  started: Instant | null,
): Turn[] {
  return rows.map((row) => turnOf(row, indexes, started));
}

function turnOf(message: MessageRow, { customer, agent }: ItellicoIndexes, started: Instant | null): Turn {
  const at = parseInstant(message.timestamp);
  const common = {
    at: at?.iso ?? null,
    startOffsetMs: offsetOf(at, started),
    endOffsetMs: null,
    text: typeof message.message === 'string' ? message.message : '',
    providerRole: textOf(message.role),
  };
  switch (lowerCase(message.role)) {
    case 'user':
      return { kind: 'utterance', participant: customer, ...common };
    case 'agent':
      return { kind: 'utterance', participant: agent, ...common };
    case 'tool':
      return {
        kind: 'tool',
        participant: null,
        ...common,
        tool: { name: textOf(message.name), result: message.result ?? null },
      };
    case 'system':
      return { kind: 'system', participant: null, ...common };
    default:
      return { kind: 'event', participant: null, ...common };
  }
}
