import { textOf } from '@callweave/transport/json';
import type { Turn } from '../../conversation.ts';
import type { Instant } from '../../time.ts';
import { lowerCase } from '../enum-value.ts';
import { createTurnTimes, type TurnTimes } from '../turn-times.ts';
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
  const timesOf = createTurnTimes(started);
  return rows.map((row) => turnOf(row, timesOf(row.timestamp), indexes));
}

function turnOf(message: MessageRow, { at, startOffsetMs }: TurnTimes, indexes: ItellicoIndexes): Turn {
  const kind = kindOf(message.role);
  const turn: Turn = {
    kind: kind === 'user' || kind === 'agent' ? 'utterance' : kind,
    participant: kind === 'user' ? indexes.customer : kind === 'agent' ? indexes.agent : null,
    at,
    startOffsetMs,
    endOffsetMs: null,
    text: typeof message.message === 'string' ? message.message : '',
    providerRole: textOf(message.role),
  };
  if (kind !== 'tool') return turn;
  return { ...turn, tool: { name: textOf(message.name), result: message.result ?? null } };
}

function kindOf(role: unknown): 'user' | 'agent' | 'tool' | 'system' | 'event' {
  const word = lowerCase(role);
  return word === 'user' || word === 'agent' || word === 'tool' || word === 'system' ? word : 'event';
}
