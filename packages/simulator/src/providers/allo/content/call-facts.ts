import type { Random } from '../../../content/random.ts';
import { speakingMs } from '../../../content/times.ts';
import type { Dialogue } from '../../../corpus/dialogue.ts';
import type { AlloUserRow } from '../wire.ts';
import { ALLO_TAG_KEYS, type AlloLine } from './roster.ts';

/** What is drawn for a call, in this order; the row is made of it. */
export interface CallFacts {
  readonly direction: 'INBOUND' | 'OUTBOUND';
  readonly result: 'ANSWERED' | 'TRANSFERRED' | 'VOICEMAIL' | null;
  readonly user: AlloUserRow | null;
  readonly tags: readonly string[];
  readonly hasSummary: boolean;
  readonly isUnread: boolean;
  /** Seconds from the start to the beginning of each turn. */
  readonly offsets: readonly number[];
  /** Null where nobody took the call. */
  readonly durationSeconds: number | null;
}

export const endsWithCaller = ({ turns }: Dialogue): boolean => turns.at(-1)?.speaker === 'caller';

/** A call that carries a whole dialogue. */
export function drawCall(random: Random, dialogue: Dialogue, line: AlloLine): CallFacts {
  const handler = random.pick(line.users);
  const isUnread = endsWithCaller(dialogue) && random.chance(0.5);
  const direction = random.chance(0.7) ? 'INBOUND' : 'OUTBOUND';
  const fate = random.next();
  const result = fate < 0.88 ? 'ANSWERED' : fate < 0.95 ? 'TRANSFERRED' : 'VOICEMAIL';
  const hasSummary = random.chance(0.9);
  const tags = random.chance(0.47) ? [random.pick(ALLO_TAG_KEYS)] : [];
  let offset = random.integer(1, 4);
  const offsets = dialogue.turns.map(({ text }) => {
    const start = offset;
    offset += Math.max(1, Math.round(speakingMs(text) / 1000)) + random.integer(0, 2);
    return start;
  });
  // Nobody handled a call that a mailbox took.
  const user = direction === 'INBOUND' && result === 'VOICEMAIL' ? null : handler;
  return { direction, result, user, tags, hasSummary, isUnread, offsets, durationSeconds: offset };
}

/** A call that nobody took: no dialogue, no result, no length. */
export function drawUnansweredCall(random: Random, line: AlloLine): CallFacts {
  const handler = random.pick(line.users);
  const direction = random.chance(0.7) ? 'INBOUND' : 'OUTBOUND';
  return {
    direction,
    result: null,
    user: direction === 'OUTBOUND' ? handler : null,
    tags: [],
    hasSummary: false,
    isUnread: direction === 'INBOUND' && random.chance(0.5),
    offsets: [],
    durationSeconds: null,
  };
}

/** No call on this dialogue can last longer. */
export const longestCallMs = ({ turns }: Dialogue): number =>
  turns.reduce((sum, { text }) => sum + Math.max(1, Math.round(speakingMs(text) / 1000)) + 2, 4) * 1000;
