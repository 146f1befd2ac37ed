import type { Random } from '../../content/random.ts';
import { isoSeconds, pickStartMs, speakingMs } from '../../content/times.ts';
import type { Dialogue } from '../../corpus/dialogue.ts';
import { ALLO_TAGS } from './roster.ts';
import type { AlloScene } from './scene.ts';
import type { AlloItemRow, AlloTruth } from './wire.ts';

const RECORDINGS = 'https://api.withallo.com/v1/assets/recordings';

/** Seconds from the start to the beginning of each turn, and to the end of the call. */
function timeline({ turns }: Dialogue, random: Random): { offsets: number[]; durationSeconds: number } {
  let offset = random.integer(1, 4);
  const offsets: number[] = [];
  for (const { text } of turns) {
    offsets.push(offset);
    offset += Math.max(1, Math.round(speakingMs(text) / 1000)) + random.integer(0, 2);
  }
  return { offsets, durationSeconds: offset };
}

function summaryOf({ services, turns }: Dialogue): string {
  const topics = services.map((service) => service.replace(/_\d+$/, '').replace(/([a-z])([A-Z])/g, '$1 $2'));
  return [
    `## ${topics.join(', ') || 'Conversation'}`,
    '',
    `- **Topic**: ${topics.map((topic) => topic.toLowerCase()).join(' and ') || 'not recognised'}`,
    `- **Course**: ${turns.length} turns, the matter was discussed to the end`,
    '- **Next step**: none agreed',
  ].join('\n');
}

/** One call that carries a whole dialogue in its transcript. */
export function callItem(dialogue: Dialogue, scene: AlloScene, unread: boolean): AlloTruth {
  const { random } = scene;
  const { offsets, durationSeconds } = timeline(dialogue, random);
  const startMs = pickStartMs(random, scene.untilMs, durationSeconds * 1000);
  const direction = random.chance(0.7) ? 'INBOUND' : 'OUTBOUND';
  const fate = random.next();
  const result = fate < 0.88 ? 'ANSWERED' : fate < 0.95 ? 'TRANSFERRED' : 'VOICEMAIL';
  const row: AlloItemRow = {
    id: `cll-${random.token(16)}`,
    type: 'CALL',
    direction,
    allo_number: scene.alloNumber,
    contact_number: scene.contactNumber,
    contacts: scene.contacts,
    // Nobody handled a call that a mailbox took.
    user: direction === 'INBOUND' && result === 'VOICEMAIL' ? null : scene.user,
    date: isoSeconds(startMs),
    duration: durationSeconds,
    result,
    recording_url: random.chance(0.85) ? `${RECORDINGS}/${random.token(20)}.mp3` : null,
    summary: random.chance(0.9) ? summaryOf(dialogue) : null,
    tags: random.chance(0.47) ? [random.pick(ALLO_TAGS)] : [],
    transcript: dialogue.turns.map(({ speaker, text }, index) => ({
      source: speaker === 'agent' ? 'USER' : 'EXTERNAL',
      time: isoSeconds(startMs + (offsets[index] ?? 0) * 1000),
      text,
    })),
    content: null,
    status: null,
    message_type: null,
  };
  return { row, dialogueId: dialogue.id, turnIndex: null, unread };
}

/** A call that nobody took: no dialogue, no result, no length. */
export function unansweredCall(scene: AlloScene): AlloTruth {
  const { random } = scene;
  const direction = random.chance(0.7) ? 'INBOUND' : 'OUTBOUND';
  const row: AlloItemRow = {
    id: `cll-${random.token(16)}`,
    type: 'CALL',
    direction,
    allo_number: scene.alloNumber,
    contact_number: scene.contactNumber,
    contacts: scene.contacts,
    user: direction === 'OUTBOUND' ? scene.user : null,
    date: isoSeconds(pickStartMs(random, scene.untilMs, 0)),
    duration: null,
    result: null,
    recording_url: null,
    summary: null,
    tags: [],
    transcript: null,
    content: null,
    status: null,
    message_type: null,
  };
  return { row, dialogueId: null, turnIndex: null, unread: direction === 'INBOUND' && random.chance(0.5) };
}
