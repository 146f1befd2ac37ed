import type { ItemFacts } from '../content/item-facts.ts';
import { ALLO_KEY_OWNER } from '../content/roster.ts';
import type { AlloSettings } from '../settings.ts';
import type { AlloItemRow, AlloUserRow } from '../wire.ts';
import type { Crm } from './crm.ts';
import type { ItemChange, ItemChanges } from './item-changes.ts';
import type { ItemShelf } from './item-shelf.ts';
import type { Lifecycle, Milestones } from './lifecycle.ts';
import type { SearchedTexts } from './search-text.ts';
import type { ThreadMarks } from './thread-marks.ts';

/** A message that was sent has arrived after so long. */
const DELIVERY_MS = 5_000;

interface ItemViewParts {
  readonly shelf: ItemShelf;
  readonly lifecycle: Lifecycle;
  readonly changes: ItemChanges;
  readonly marks: ThreadMarks;
  readonly crm: Crm;
  readonly resultForUnanswered: AlloSettings['resultForUnanswered'];
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
    const { changes, marks, shelf } = this.#parts;
    return `${changes.revision} ${marks.revision} ${shelf.sent.count}`;
  }

  facts(key: number, nowMs: number): ItemFacts {
    const { shelf, lifecycle, marks } = this.#parts;
    const facts = shelf.facts(key);
    const isUnread = marks.isUnread(facts.alloNumber, facts.contactNumber, facts);
    if (facts.type === 'SMS') return isUnread === facts.isUnread ? facts : { ...facts, isUnread };
    const milestones = lifecycle.of(key, facts);
    const tags = this.#tags(key, facts, milestones, nowMs);
    const result = this.#result(facts, nowMs);
    const isAsEver = tags === facts.tags && isUnread === facts.isUnread && result === facts.result;
    return isAsEver ? facts : { ...facts, tags, isUnread, result };
  }

  /** With its transcript, once there is one. */
  row(key: number, nowMs: number): AlloItemRow {
    const { shelf, crm } = this.#parts;
    const row = shelf.row(key);
    const contacts = crm.isChanged || key < 0 ? crm.contactRows(row.contact_number, nowMs) : row.contacts;
    const now = row.type === 'SMS' ? this.#message(key, row, nowMs) : this.#call(key, row, nowMs);
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
    const { summaryAtMs, transcriptAtMs, edit } = lifecycle.of(key, facts);
    const written = changes.of(key).summary;
    const isEdited = edit !== null && edit.atMs <= nowMs;
    return {
      facts,
      content: key < 0 ? shelf.row(key).content : null,
      hasTranscript: transcriptAtMs <= nowMs,
      hasSummary: written !== null || (facts.hasSummary && summaryAtMs <= nowMs),
      writtenSummary: written?.content ?? (isEdited ? this.row(key, nowMs).summary : null),
    };
  }

  /** The newest of these moments that has passed: the item, or its summary. */
  lastActivityMs(key: number, nowMs: number): number {
    const facts = this.#parts.shelf.facts(key);
    const { summaryAtMs } = this.#parts.lifecycle.of(key, facts);
    return facts.hasSummary && summaryAtMs <= nowMs ? Math.max(facts.startMs, summaryAtMs) : facts.startMs;
  }

  #result(facts: ItemFacts, nowMs: number): ItemFacts['result'] {
    if (facts.endMs > nowMs) return null;
    return facts.dialogue === null ? this.#parts.resultForUnanswered : facts.result;
  }

  #tags(
    key: number,
    facts: ItemFacts,
    { summaryAtMs, edit }: Milestones,
    nowMs: number,
  ): readonly string[] | null {
    const { addedTags, removedTags }: ItemChange = this.#parts.changes.of(key);
    const byAi = summaryAtMs <= nowMs ? facts.tags : [];
    const byEdit = edit !== null && edit.tag !== null && edit.atMs <= nowMs ? [edit.tag] : [];
    if (addedTags.length + removedTags.length + byEdit.length === 0) return byAi;
    const tags = new Set([...(byAi ?? []), ...byEdit, ...addedTags]);
    return [...tags].filter((tag) => !removedTags.includes(tag));
  }

  #call(key: number, row: AlloItemRow, nowMs: number): AlloItemRow {
    const { shelf, lifecycle, changes } = this.#parts;
    const facts = shelf.facts(key);
    const milestones = lifecycle.of(key, facts);
    const { summaryAtMs, transcriptAtMs, edit } = milestones;
    const hasEnded = facts.endMs <= nowMs;
    const written = changes.of(key).summary;
    const isEdited = edit !== null && edit.atMs <= nowMs;
    const editor = (facts.user ?? ALLO_KEY_OWNER).name;
    const ofAi = summaryAtMs <= nowMs ? row.summary : null;
    const edited = isEdited && ofAi !== null ? `${ofAi}\n- **Checked**: by ${editor}` : ofAi;
    const changed = {
      duration: hasEnded ? row.duration : null,
      result: this.#result(facts, nowMs),
      recording_url: hasEnded ? row.recording_url : null,
      summary: written?.content ?? edited,
      tags: this.#tags(key, facts, milestones, nowMs),
      transcript: transcriptAtMs <= nowMs ? row.transcript : null,
    };
    const isAsEver =
      changed.duration === row.duration &&
      changed.result === row.result &&
      changed.summary === row.summary &&
      changed.tags === row.tags &&
      changed.transcript === row.transcript;
    // The very row, whose JSON is written only once.
    return isAsEver ? row : { ...row, ...changed };
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
