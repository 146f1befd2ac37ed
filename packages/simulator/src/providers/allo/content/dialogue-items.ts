import { Random } from '../../../content/random.ts';
import { pickStartMs } from '../../../content/times.ts';
import type { Dialogue } from '../../../corpus/dialogue.ts';
import type { AlloItemRow, AlloTruth } from '../wire.ts';
import { type CallFacts, drawCall, drawUnansweredCall } from './call-facts.ts';
import { callItem } from './call-item.ts';
import type { Contacts } from './contact.ts';
import { contactRowsOf } from './contact-rows.ts';
import { isTextThread } from './is-text-thread.ts';
import type { ItemFacts } from './item-facts.ts';
import { messageItem } from './message-item.ts';
import { drawStatus, drawThread } from './thread-facts.ts';

/** An item with everything that is known of it. */
export interface CatalogueEntry {
  readonly truth: AlloTruth;
  readonly facts: ItemFacts;
  readonly contactIndex: number;
}

interface Place {
  readonly contacts: Contacts;
  /** Also the contact's: every dialogue has one of its own. */
  readonly index: number;
  readonly seed: number;
  readonly untilMs: number;
}

function callEntry(
  dialogue: Dialogue | null,
  { contacts, index, untilMs }: Place,
  random: Random,
  drawn: CallFacts,
): CatalogueEntry {
  const lengthMs = (drawn.durationSeconds ?? 0) * 1000;
  const startMs = pickStartMs(random, untilMs, lengthMs);
  const row = callItem({
    id: `cll-${random.token(16)}`,
    facts: drawn,
    dialogue,
    startMs,
    alloNumber: contacts.lineOf(index).number,
    contactNumber: contacts.numberOf(index),
    contacts: contactRowsOf(contacts, index),
    random,
  });
  return entryOf(row, { dialogue, turnIndex: null, startMs, lengthMs, contactIndex: index, ...drawn });
}

interface EntryDetails extends Pick<ItemFacts, 'dialogue' | 'turnIndex' | 'startMs' | 'isUnread'> {
  readonly lengthMs: number;
  readonly contactIndex: number;
  readonly hasSummary: boolean;
}

function entryOf(row: AlloItemRow, details: EntryDetails): CatalogueEntry {
  const { dialogue, turnIndex, startMs, isUnread, hasSummary, contactIndex } = details;
  return {
    truth: { row, dialogueId: dialogue?.id ?? null, turnIndex, unread: isUnread },
    contactIndex,
    facts: {
      type: row.type,
      direction: row.direction,
      alloNumber: row.allo_number,
      contactNumber: row.contact_number,
      user: row.user,
      result: row.result,
      tags: row.tags,
      isUnread,
      hasSummary,
      startMs,
      endMs: startMs + details.lengthMs,
      dialogue,
      turnIndex,
    },
  };
}

/** A text thread: every turn of the dialogue is a message of its own, later than the one before. */
function threadEntries(dialogue: Dialogue, place: Place, random: Random): CatalogueEntry[] {
  const { contacts, index, untilMs } = place;
  const line = contacts.lineOf(index);
  const { user, isUnread, messageType } = drawThread(random, dialogue, line);
  let offsetSeconds = 0;
  const offsets = dialogue.turns.map(() => {
    const offset = offsetSeconds;
    offsetSeconds += random.chance(0.1) ? random.integer(3_600, 30_000) : random.integer(15, 900);
    return offset;
  });
  const firstMs = pickStartMs(random, untilMs, offsetSeconds * 1000);
  const rows = contactRowsOf(contacts, index);
  return dialogue.turns.map(({ speaker, text }, turnIndex) => {
    const startMs = firstMs + (offsets[turnIndex] ?? 0) * 1000;
    const row = messageItem({
      id: `msg-${random.token(16)}`,
      direction: speaker === 'agent' ? 'OUTBOUND' : 'INBOUND',
      startMs,
      alloNumber: line.number,
      contactNumber: contacts.numberOf(index),
      contacts: rows,
      user,
      content: text,
      status: drawStatus(random),
      messageType,
    });
    const details = { dialogue, turnIndex, startMs, lengthMs: 0, contactIndex: index, isUnread };
    return entryOf(row, { ...details, hasSummary: false });
  });
}

/** The items of one dialogue, at a random time in the 90 days before `untilMs`. */
export function dialogueItems(dialogue: Dialogue, place: Place): CatalogueEntry[] {
  const random = new Random(place.seed, `allo/${place.index}`);
  if (isTextThread(place.index)) return threadEntries(dialogue, place, random);
  const line = place.contacts.lineOf(place.index);
  return [callEntry(dialogue, place, random, drawCall(random, dialogue, line))];
}

/** A call that nobody took. */
export function unansweredItem(place: Place): CatalogueEntry {
  const random = new Random(place.seed, `allo/${place.index}`);
  return callEntry(null, place, random, drawUnansweredCall(random, place.contacts.lineOf(place.index)));
}
