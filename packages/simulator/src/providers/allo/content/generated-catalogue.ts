import { IndexCipher } from '../../../content/index-cipher.ts';
import { Random } from '../../../content/random.ts';
import { Timeline } from '../../../content/timeline.ts';
import { HISTORY_DAYS } from '../../../content/times.ts';
import type { Dialogue } from '../../../corpus/dialogue.ts';
import type { AlloTruth } from '../wire.ts';
import { longestCallMs } from './call-facts.ts';
import { callItem } from './call-item.ts';
import type { Catalogue } from './catalogue.ts';
import { contactsOf } from './contact.ts';
import { contactRowsOf } from './contact-rows.ts';
import { directionOf, draftItem, type ItemDraft } from './item-draft.ts';
import type { ItemFacts } from './item-facts.ts';
import type { CatalogueOptions } from './listed-catalogue.ts';
import { messageItem } from './message-item.ts';
import { numberItems } from './numbering.ts';
import { drawStatus } from './thread-facts.ts';

const DAY_MS = 86_400_000;

/** A prime, so that the conversations of a contact are not all of one kind. */
const MOST_CONTACTS = 19_997;

interface GeneratedCatalogueOptions extends CatalogueOptions {
  readonly conversations: number;
}

/**
 * Any number of conversations without holding one: every item is a function of the seed and its position. Starts are
 * spread evenly over the 90 days before `untilMs`, so that a page, a day and an id are found by arithmetic; the
 * dialogues come over and over, and so do the contacts, each in every so many conversations.
 */
export function generatedCatalogue(
  dialogues: readonly Dialogue[],
  { seed, untilMs, unansweredCalls, conversations }: GeneratedCatalogueOptions,
): Catalogue {
  const contacts = contactsOf(seed);
  const numbering = numberItems(dialogues, { conversations, unansweredCalls });
  const { size } = numbering;
  const cipher = new IndexCipher(seed, 'allo/items');
  const contactCount = Math.min(
    numbering.conversations,
    MOST_CONTACTS,
    Math.ceil(numbering.conversations / 3),
  );
  const longestMs = dialogues.reduce((longest, dialogue) => Math.max(longest, longestCallMs(dialogue)), 0);
  const starts = new Timeline({
    seed,
    count: size,
    fromMs: untilMs - HISTORY_DAYS * DAY_MS,
    untilMs: untilMs - longestMs,
  });

  // Items are written in whole seconds.
  const startMsOf = (position: number): number => Math.floor(starts.timeAt(position) / 1000) * 1000;
  const contactIndexOf = (position: number): number => numbering.conversationAt(position) % contactCount;

  const draft = (position: number): ItemDraft =>
    draftItem(position, { seed, numbering, lineOf: (index) => contacts.lineOf(index % contactCount) });

  function facts(position: number): ItemFacts {
    const item = draft(position);
    const contactIndex = contactIndexOf(position);
    const startMs = startMsOf(position);
    const isCall = item.kind === 'call';
    return {
      type: isCall ? 'CALL' : 'SMS',
      direction: directionOf(item),
      alloNumber: contacts.lineOf(contactIndex).number,
      contactNumber: contacts.numberOf(contactIndex),
      user: item.drawn.user,
      result: isCall ? item.drawn.result : null,
      tags: isCall ? item.drawn.tags : null,
      isUnread: item.drawn.isUnread,
      hasSummary: isCall && item.drawn.hasSummary,
      startMs,
      endMs: startMs + (isCall ? (item.drawn.durationSeconds ?? 0) * 1000 : 0),
      dialogue: item.dialogue,
      turnIndex: isCall ? null : item.turnIndex,
    };
  }

  const idOf = (position: number, kind: ItemDraft['kind']): string =>
    `${kind === 'call' ? 'cll' : 'msg'}-${cipher.encode(position)}`;

  function truth(position: number): AlloTruth {
    const item = draft(position);
    const contactIndex = contactIndexOf(position);
    const common = {
      id: idOf(position, item.kind),
      startMs: startMsOf(position),
      alloNumber: contacts.lineOf(contactIndex).number,
      contactNumber: contacts.numberOf(contactIndex),
      contacts: contactRowsOf(contacts, contactIndex),
    };
    const { dialogue, random, drawn } = item;
    const dialogueId = dialogue?.id ?? null;
    if (item.kind === 'call') {
      const row = callItem({ ...common, facts: item.drawn, dialogue, random });
      return { row, dialogueId, turnIndex: null, unread: drawn.isUnread };
    }
    const { turnIndex } = item;
    const { user, messageType, isUnread } = item.drawn;
    const row = messageItem({
      ...common,
      direction: directionOf(item),
      user,
      messageType,
      content: dialogue?.turns[turnIndex]?.text ?? '',
      status: drawStatus(new Random(seed, `allo/message/${position}`)),
    });
    return { row, dialogueId, turnIndex, unread: isUnread };
  }

  let indexes: ReadonlyMap<string, number> | undefined;

  /** The last item of a conversation among the first `end` ones. */
  const lastOf = (conversation: number, end: number): number =>
    Math.min(end, numbering.itemsBefore(conversation + 1)) - 1;

  return {
    size,
    longestMs,
    contacts,
    contactCount,
    facts,
    truth,
    id: (position) =>
      idOf(position, numbering.isThread(numbering.conversationAt(position)) ? 'message' : 'call'),
    positionOf: (id) => {
      const position = cipher.decode(id.slice(4));
      if (position === null || position >= size) return undefined;
      return idOf(position, draft(position).kind) === id ? position : undefined;
    },
    countBefore: (timeMs) => starts.firstAtOrAfter(Math.ceil(timeMs / 1000) * 1000),
    contactIndexOf,
    contactIndexOfNumber: (number) => {
      indexes ??= new Map(
        Array.from({ length: contactCount }, (_, index) => [contacts.numberOf(index), index]),
      );
      return indexes.get(number);
    },
    firstOfContact: numbering.itemsBefore,
    *positionsOfContact(contactIndex, end) {
      if (end === 0) return;
      const newest = numbering.conversationAt(end - 1);
      const behind = (((newest - contactIndex) % contactCount) + contactCount) % contactCount;
      for (let conversation = newest - behind; conversation >= 0; conversation -= contactCount) {
        const first = numbering.itemsBefore(conversation);
        for (let position = lastOf(conversation, end); position >= first; position -= 1) yield position;
      }
    },
    *newestOfContacts(end) {
      if (end === 0) return;
      const newest = numbering.conversationAt(end - 1);
      const oldest = Math.max(0, newest - contactCount + 1);
      for (let conversation = newest; conversation >= oldest; conversation -= 1)
        yield lastOf(conversation, end);
    },
    *truths() {
      for (let position = 0; position < size; position += 1) yield truth(position);
    },
  };
}
