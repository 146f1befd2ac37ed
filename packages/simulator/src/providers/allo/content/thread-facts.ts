import type { Random } from '../../../content/random.ts';
import type { Dialogue } from '../../../corpus/dialogue.ts';
import type { AlloItemRow, AlloUserRow } from '../wire.ts';
import { endsWithCaller } from './call-facts.ts';
import type { AlloLine } from './roster.ts';

const MESSAGE_TYPES = ['SMS', 'SMS', 'SMS', 'SMS', 'WHATSAPP', 'MMS'] as const;

/** What is drawn for a text thread, whose turns are a message each. */
export interface ThreadFacts {
  readonly user: AlloUserRow;
  readonly isUnread: boolean;
  readonly messageType: (typeof MESSAGE_TYPES)[number];
}

export function drawThread(random: Random, dialogue: Dialogue, line: AlloLine): ThreadFacts {
  return {
    user: random.pick(line.users),
    isUnread: endsWithCaller(dialogue) && random.chance(0.5),
    messageType: random.pick(MESSAGE_TYPES),
  };
}

/** Most messages arrive. */
export const drawStatus = (random: Random): NonNullable<AlloItemRow['status']> =>
  random.chance(0.95) ? 'DELIVERED' : random.pick(['SENT', 'PENDING', 'FAILED'] as const);
