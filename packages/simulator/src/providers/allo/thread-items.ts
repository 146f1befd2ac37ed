import { isoSeconds, pickStartMs } from '../../content/times.ts';
import type { Dialogue } from '../../corpus/dialogue.ts';
import type { AlloScene } from './scene.ts';
import type { AlloTruth } from './wire.ts';

const MESSAGE_TYPES = ['SMS', 'SMS', 'SMS', 'SMS', 'WHATSAPP', 'MMS'] as const;

/** A text thread: every turn of the dialogue is a message of its own, later than the one before. */
export function threadItems(dialogue: Dialogue, scene: AlloScene, unread: boolean): AlloTruth[] {
  const { random } = scene;
  const messageType = random.pick(MESSAGE_TYPES);
  let offsetSeconds = 0;
  const offsets = dialogue.turns.map(() => {
    const offset = offsetSeconds;
    offsetSeconds += random.chance(0.1) ? random.integer(3_600, 30_000) : random.integer(15, 900);
    return offset;
  });
  const startMs = pickStartMs(random, scene.untilMs, offsetSeconds * 1000);
  return dialogue.turns.map(({ speaker, text }, turnIndex) => ({
    row: {
      id: `msg-${random.token(16)}`,
      type: 'SMS',
      direction: speaker === 'agent' ? 'OUTBOUND' : 'INBOUND',
      allo_number: scene.alloNumber,
      contact_number: scene.contactNumber,
      contacts: scene.contacts,
      user: scene.user,
      date: isoSeconds(startMs + (offsets[turnIndex] ?? 0) * 1000),
      duration: null,
      result: null,
      recording_url: null,
      summary: null,
      tags: null,
      transcript: null,
      content: text,
      status: random.chance(0.95) ? 'DELIVERED' : random.pick(['SENT', 'PENDING', 'FAILED'] as const),
      message_type: messageType,
    },
    dialogueId: dialogue.id,
    turnIndex,
    unread,
  }));
}
