import type { Channel, Direction, Outcome, TranscriptState } from '@callweave/core';

// What is embedded in the page for its list of conversations. Lists stand for their places here instead of names, as
// there are many thousands of them.

export const channels: readonly Channel[] = ['voice', 'sms', 'mms', 'whatsapp', 'web', 'unknown'];
export const directions: readonly Direction[] = ['inbound', 'outbound', 'internal', 'unknown'];
export const outcomes: readonly Outcome[] = [
  'answered',
  'voicemail',
  'transferred',
  'unanswered',
  'pending',
  'sent',
  'delivered',
  'failed',
];

/** The element that has a page's `PageData`. */
export const dataElementId = 'data';
/** Elements with the `Row`s, and those with their `Details`, in the same chunks and order. */
export const rowsClass = 'rows';
export const detailsClass = 'details';

export interface PageData {
  readonly locale: string;
  readonly timeZone: string;
  /** Provider and name of each account. */
  readonly accounts: readonly (readonly [provider: string, account: string])[];
  /** Each person and agent of ours, and whether it is an AI. */
  readonly agents: readonly (readonly [label: string, isAi: boolean])[];
}

/** A line of the list, and all that is searched. */
export type Row = readonly [
  id: string,
  startedAtSeconds: number | null,
  durationSeconds: number | null,
  /** Places in `channels`, `directions` and `outcomes`. */
  channel: number,
  direction: number,
  outcome: number | null,
  /** Place in `PageData.accounts`. */
  account: number,
  contactName: string | null,
  contactNumber: string | null,
  /** Places in `PageData.agents`. */
  agents: readonly number[],
  summary: string | null,
  isMarkdown: 0 | 1,
  tags: readonly string[],
  isTest: 0 | 1,
  /** The beginning of what was said first, where there is no summary. */
  opening: string | null,
];

/** What is shown once a line is opened. */
export interface Details {
  readonly participants: readonly ParticipantDetails[];
  readonly state: TranscriptState;
  /** Null where there is no transcript yet, or none was fetched; missing where the report leaves them out. */
  readonly turns?: readonly TurnDetails[] | null;
  /** Turns that the report leaves out. */
  readonly moreTurns?: number;
}

export type ParticipantDetails = readonly [name: string, role: string, kind: string, contact: string | null];

export type TurnDetails = readonly [
  /** Null for what nobody said: the text tells what was done. */
  speaker: string | null,
  side: 'customer' | 'agent' | 'other',
  isAi: 0 | 1,
  startOffsetSeconds: number | null,
  text: string,
];
