import type { Erased } from '../../../content/erased.ts';
import type { ItemFacts } from '../content/item-facts.ts';
import { ALLO_KEY_OWNER } from '../content/roster.ts';
import type { AlloSettings } from '../settings.ts';
import type { AlloItemRow, AlloUserRow } from '../wire.ts';
import { type CallParts, callNow, isEdited, resultNow, tagsNow } from './call-now.ts';
import type { Crm } from './crm.ts';
import type { ItemChanges } from './item-changes.ts';
import type { ItemShelf } from './item-shelf.ts';
import type { Lifecycle } from './lifecycle.ts';
import type { SearchedTexts } from './search-text.ts';
import type { ThreadMarks } from './thread-marks.ts';

/** A message that was sent has arrived after so long. */
const DELIVERY_MS = 5_000;

interface ItemViewParts {
  readonly shelf: ItemShelf;
  readonly lifecycle: Lifecycle;
  readonly changes: ItemChanges;
  readonly erased: Erased<number>;
  readonly marks: ThreadMarks;
  readonly crm: Crm;
  readonly resultForUnanswered: AlloSettings['resultForUnanswered'];
  readonly recordingHost: AlloSettings['recordingHost'];
}

/** The summary of a call, and how often it was written. */
export interface SummaryNow {
  readonly content: string | null;
  readonly version: number;
  readonly updatedAtMs: number | null;
  readonly updatedBy: AlloUserRow | null;
}

/** Items as the clock and the clients have them. */
export class ItemView {
  readonly #parts: ItemViewParts;

  constructor(parts: ItemViewParts) {
    this.#parts = parts;
  }

  /** Grows with every change to what filters look at. */
  get revision(): string {
    const { changes, erased, marks, shelf } = this.#parts;
    return `${changes.revision} ${erased.revision} ${marks.revision} ${shelf.sent.count}`;
  }

  facts(key: number, nowMs: number): ItemFacts {
    const { shelf, marks } = this.#parts;
    const facts = shelf.facts(key);
    const isUnread = marks.isUnread(facts.alloNumber, facts.contactNumber, facts);
    if (facts.type === 'SMS') return isUnread === facts.isUnread ? facts : { ...facts, isUnread };
    const parts = this.#partsOf(key, facts);
    const [tags, result] = [tagsNow(parts, nowMs), resultNow(parts, nowMs)];
    const isAsEver = tags === facts.tags && isUnread === facts.isUnread && result === facts.result;
    return isAsEver ? facts : { ...facts, tags, isUnread, result };
  }

  /** With its transcript, once there is one. */
  row(key: number, nowMs: number): AlloItemRow {
    const { shelf, crm } = this.#parts;
    const row = shelf.row(key);
    const contacts = crm.isChanged || key < 0 ? crm.contactRows(row.contact_number, nowMs) : row.contacts;
    const now =
      row.type === 'SMS'
        ? this.#message(key, row, nowMs)
        : callNow(row, this.#partsOf(key, shelf.facts(key)), nowMs);
    return contacts === row.contacts ? now : { ...now, contacts };
  }

  /** Version 1 is the AI's own. */
  summary(key: number, nowMs: number): SummaryNow {
    const { shelf, lifecycle, changes } = this.#parts;
    const facts = shelf.facts(key);
    const { edit, summaryAtMs } = lifecycle.of(key, facts);
    const written = changes.of(key).summary;
    if (written !== null) return written;
    const content = this.row(key, nowMs).summary;
    if (edit !== null && edit.atMs <= nowMs) {
      return { content, version: 2, updatedAtMs: edit.atMs, updatedBy: facts.user ?? ALLO_KEY_OWNER };
    }
    return {
      content,
      version: content === null ? 0 : 1,
      updatedAtMs: content === null ? null : summaryAtMs,
      updatedBy: null,
    };
  }

  searchedTexts(key: number, nowMs: number): SearchedTexts {
    const { shelf, lifecycle, changes } = this.#parts;
    const facts = shelf.facts(key);
    const milestones = lifecycle.of(key, facts);
    const { summaryAtMs, transcriptAtMs } = milestones;
    const written = changes.of(key).summary;
    return {
      facts,
      content: key < 0 ? shelf.row(key).content : null,
      hasTranscript: transcriptAtMs <= nowMs,
      hasSummary: written !== null || (facts.hasSummary && summaryAtMs <= nowMs),
      writtenSummary: written?.content ?? (isEdited(milestones, nowMs) ? this.row(key, nowMs).summary : null),
    };
  }

  /** The newest of these moments that has passed: the item, or its summary. */
  lastActivityMs(key: number, nowMs: number): number {
    const facts = this.#parts.shelf.facts(key);
    const { summaryAtMs } = this.#parts.lifecycle.of(key, facts);
    return facts.hasSummary && summaryAtMs <= nowMs ? Math.max(facts.startMs, summaryAtMs) : facts.startMs;
  }

  #partsOf(key: number, facts: ItemFacts): CallParts {
    const { lifecycle, changes, resultForUnanswered, recordingHost } = this.#parts;
    const milestones = lifecycle.of(key, facts);
    return { facts, milestones, change: changes.of(key), resultForUnanswered, recordingHost };
  }

  #message(key: number, row: AlloItemRow, nowMs: number): AlloItemRow {
    if (key >= 0) return row;
    const { startMs } = this.#parts.shelf.facts(key);
    return { ...row, status: nowMs - startMs >= DELIVERY_MS ? 'DELIVERED' : 'SENT' };
  }
}

const bareRows = new WeakMap<AlloItemRow, AlloItemRow>();

/** The row as it is sent unless transcripts are asked for; the same one for the same row. */
export function withoutTranscript(row: AlloItemRow): AlloItemRow {
  if (row.transcript === null) return row;
  const known = bareRows.get(row) ?? { ...row, transcript: null };
  bareRows.set(row, known);
  return known;
}
