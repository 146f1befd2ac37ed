import type { Random } from '../../../content/random.ts';
import { isoSeconds } from '../../../content/times.ts';
import type { Dialogue } from '../../../corpus/dialogue.ts';
import type { AlloContactRow, AlloItemRow } from '../wire.ts';
import type { CallFacts } from './call-facts.ts';
import { callSummary } from './call-summary.ts';

interface CallItemParts {
  readonly id: string;
  readonly facts: CallFacts;
  /** Null for a call that nobody took. */
  readonly dialogue: Dialogue | null;
  readonly startMs: number;
  readonly alloNumber: string;
  readonly contactNumber: string;
  readonly contacts: readonly AlloContactRow[];
  /** What is drawn after the facts. */
  readonly random: Random;
}

/** One call with its transcript, as it is when everything about it is known. */
export function callItem({ id, facts, dialogue, startMs, random, ...parties }: CallItemParts): AlloItemRow {
  const isRecorded = dialogue !== null && random.chance(0.85);
  return {
    id,
    type: 'CALL',
    direction: facts.direction,
    allo_number: parties.alloNumber,
    contact_number: parties.contactNumber,
    contacts: parties.contacts,
    user: facts.user,
    date: isoSeconds(startMs),
    duration: facts.durationSeconds,
    result: facts.result,
    recording_url: isRecorded
      ? `https://api.withallo.com/v1/assets/recordings/${random.token(20)}.mp3`
      : null,
    summary: dialogue !== null && facts.hasSummary ? callSummary(dialogue) : null,
    tags: facts.tags,
    transcript:
      dialogue === null
        ? null
        : dialogue.turns.map(({ speaker, text }, index) => ({
            source: speaker === 'agent' ? 'USER' : 'EXTERNAL',
            time: isoSeconds(startMs + (facts.offsets[index] ?? 0) * 1000),
            text,
          })),
    content: null,
    status: null,
    message_type: null,
  };
}
