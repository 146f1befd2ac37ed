import type { ItemFacts } from '../content/item-facts.ts';
import { ALLO_KEY_OWNER } from '../content/roster.ts';
import type { AlloSettings } from '../settings.ts';
import type { AlloItemRow } from '../wire.ts';
import type { ItemChange } from './item-changes.ts';
import type { Milestones } from './lifecycle.ts';

/** What a call is made of, beside the clock. */
export interface CallParts {
  readonly facts: ItemFacts;
  readonly milestones: Milestones;
  readonly change: ItemChange;
  readonly resultForUnanswered: AlloItemRow['result'];
  readonly recordingHost: AlloSettings['recordingHost'];
}

/** The samples of the documents have another host, and another path. */
function recordingNow({ facts, recordingHost }: CallParts, url: string | null, nowMs: number): string | null {
  if (facts.endMs > nowMs) return null;
  if (url === null || recordingHost === 'api.withallo.com') return url;
  return url.replace('api.withallo.com/v1/assets', recordingHost);
}

/** Null while the call runs. */
export function resultNow(
  { facts, resultForUnanswered }: Pick<CallParts, 'facts' | 'resultForUnanswered'>,
  nowMs: number,
): AlloItemRow['result'] {
  if (facts.endMs > nowMs) return null;
  return facts.dialogue === null ? resultForUnanswered : facts.result;
}

/** The AI's tags, the one of a later edit, and what clients have added and removed. */
export function tagsNow({ facts, milestones, change }: CallParts, nowMs: number): readonly string[] | null {
  const { summaryAtMs, edit } = milestones;
  const { addedTags, removedTags } = change;
  const byAi = summaryAtMs <= nowMs ? facts.tags : [];
  const byEdit = edit !== null && edit.tag !== null && edit.atMs <= nowMs ? [edit.tag] : [];
  if (addedTags.length + removedTags.length + byEdit.length === 0) return byAi;
  const tags = new Set([...(byAi ?? []), ...byEdit, ...addedTags]);
  return [...tags].filter((tag) => !removedTags.includes(tag));
}

export const isEdited = ({ edit }: Milestones, nowMs: number): boolean => edit !== null && edit.atMs <= nowMs;

/** The AI's summary, as somebody of the team may have edited it, or what a client wrote over it. */
function summaryNow(
  { facts, milestones, change }: CallParts,
  ofAi: string | null,
  nowMs: number,
): string | null {
  if (change.summary !== null) return change.summary.content;
  if (milestones.summaryAtMs > nowMs || ofAi === null) return null;
  const editor = (facts.user ?? ALLO_KEY_OWNER).name;
  return isEdited(milestones, nowMs) ? `${ofAi}\n- **Checked**: by ${editor}` : ofAi;
}

/** A call as the clock and the clients have it. It is the very row, whose JSON is written only once, if nothing differs. */
export function callNow(row: AlloItemRow, parts: CallParts, nowMs: number): AlloItemRow {
  const { facts, milestones } = parts;
  const hasEnded = facts.endMs <= nowMs;
  const changed = {
    duration: hasEnded ? row.duration : null,
    result: resultNow(parts, nowMs),
    recording_url: recordingNow(parts, row.recording_url, nowMs),
    summary: summaryNow(parts, row.summary, nowMs),
    tags: tagsNow({ ...parts, facts: { ...facts, tags: row.tags } }, nowMs),
    transcript: milestones.transcriptAtMs <= nowMs ? row.transcript : null,
  };
  const isAsEver =
    changed.duration === row.duration &&
    changed.result === row.result &&
    changed.recording_url === row.recording_url &&
    changed.summary === row.summary &&
    changed.tags === row.tags &&
    changed.transcript === row.transcript;
  return isAsEver ? row : { ...row, ...changed };
}
