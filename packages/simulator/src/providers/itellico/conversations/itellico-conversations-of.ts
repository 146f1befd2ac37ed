import { DEFAULT_UNTIL } from '../../../content/times.ts';
import type { Dialogue } from '../../../corpus/dialogue.ts';
import { initialSeats } from '../branches.ts';
import { itellicoSettings } from '../settings.ts';
import type { ItellicoRunningStatus, ItellicoTruth } from '../wire.ts';
import { ConversationContent } from './conversation-content.ts';
import { truthAt } from './conversation-state.ts';

export interface ItellicoConversationsOptions {
  /** The same seed and dialogues give the same conversations. */
  readonly seed: number;
  /**
   * The instant before which everything happened, ISO 8601.
   * @default '2026-11-01T00:00:00Z'
   */
  readonly until?: string;
  /**
   * What a conversation that has not ended is called; the vendor's pages do not agree.
   * @default 'in_progress'
   */
  readonly runningStatus?: ItellicoRunningStatus;
}

/**
 * The dialogues as itellico's API would hold them once everything has happened, each conversation with the dialogue
 * that it came from, and each message with its turn. The newest one in a hundred has not ended yet.
 */
export function itellicoConversationsOf(
  dialogues: readonly Dialogue[],
  { seed, until = DEFAULT_UNTIL, runningStatus = 'in_progress' }: ItellicoConversationsOptions,
): ItellicoTruth[] {
  const content = new ConversationContent({
    dialogues,
    seed,
    count: dialogues.length,
    untilMs: Date.parse(until),
    seats: initialSeats([]),
    settings: itellicoSettings({}),
  });
  const moment = { nowMs: Number.POSITIVE_INFINITY, runningStatus };
  return dialogues.map((_, index) => truthAt(content.at(index), moment));
}
