import { type Turn, type TurnRow, toTurnRows } from '@callweave/core';
import type { StoredConversation } from '@callweave/core/sync';
import type { ConversationFacts } from './aggregate/conversation-facts.ts';
import {
  channels,
  type Details,
  directions,
  outcomes,
  type PageData,
  type ParticipantDetails,
  type Row,
  type TurnDetails,
} from './page-data.ts';

export interface EncodeOptions {
  /** How many turns of a conversation are kept; 0 leaves transcripts out. */
  readonly maxTurns: number;
}

export interface Encoder {
  readonly encode: (stored: StoredConversation, facts: ConversationFacts) => { row: Row; details: Details };
  /** The names that the rows stand for, once all are encoded. */
  readonly names: () => Pick<PageData, 'accounts' | 'agents'>;
}

const longestResult = 500;
const longestOpening = 160;

export function createEncoder({ maxTurns }: EncodeOptions): Encoder {
  const accounts = createNumbering<PageData['accounts'][number]>();
  const agents = createNumbering<PageData['agents'][number]>();
  return {
    names: () => ({ accounts: accounts.values(), agents: agents.values() }),
    encode({ conversation, account }, facts) {
      const { id, provider, durationSeconds, channel, direction, outcome, summary, tags, isTest, turns } =
        conversation;
      const row: Row = [
        id,
        facts.startedAtMs === null ? null : Math.floor(facts.startedAtMs / 1000),
        durationSeconds === null ? null : Math.round(durationSeconds),
        channels.indexOf(channel),
        directions.indexOf(direction),
        outcome === null ? null : outcomes.indexOf(outcome),
        accounts.numberOf([provider, account]),
        facts.contact.name,
        facts.contact.number,
        facts.agents.map(({ label, kind }) => agents.numberOf([label, kind === 'ai'])),
        summary?.text ?? null,
        summary?.format === 'markdown' ? 1 : 0,
        tags,
        isTest ? 1 : 0,
        summary === null && maxTurns > 0 ? openingOf(turns) : null,
      ];
      return { row, details: detailsOf(conversation, maxTurns) };
    },
  };
}

function openingOf(turns: readonly Turn[] | null): string | null {
  const text = turns?.find(({ kind, text }) => isSpoken(kind) && text.trim() !== '')?.text.trim() ?? null;
  return text === null || text.length <= longestOpening
    ? text
    : `${text.slice(0, longestOpening - 1).trimEnd()}…`;
}

function isSpoken(kind: Turn['kind']): boolean {
  return kind === 'utterance' || kind === 'message';
}

function detailsOf(conversation: StoredConversation['conversation'], maxTurns: number): Details {
  const { participants, turns, transcriptState } = conversation;
  const common = {
    participants: participants.map(
      ({ name, role, kind, phoneE164, phoneRaw, email }): ParticipantDetails => [
        name ?? '',
        role,
        kind,
        [phoneE164 ?? phoneRaw, email].filter((text) => text !== null).join(' · ') || null,
      ],
    ),
    state: transcriptState,
  };
  if (maxTurns === 0) return common;
  if (turns === null) return { ...common, turns: null };
  const kept = toTurnRows({ ...conversation, turns: turns.slice(0, maxTurns) }).map(turnDetailsOf);
  return turns.length > maxTurns
    ? { ...common, turns: kept, moreTurns: turns.length - maxTurns }
    : { ...common, turns: kept };
}

function turnDetailsOf(turn: TurnRow): TurnDetails {
  const { kind, speaker, speakerRole, speakerKind, startOffsetMs, text } = turn;
  return [
    isSpoken(kind) ? speaker : null,
    speakerRole ?? 'other',
    speakerKind === 'ai' ? 1 : 0,
    startOffsetMs === null ? null : Math.floor(startOffsetMs / 1000),
    isSpoken(kind) ? text : doingOf(turn),
  ];
}

/** What a machine did, and enough of what came of it to tell what it was. */
function doingOf({ kind, text, toolName, toolResult, providerRole }: TurnRow): string {
  const label = toolName ?? providerRole ?? kind;
  const result = text !== '' ? text : toolResult === null ? '' : JSON.stringify(toolResult);
  const shown = result.length > longestResult ? `${result.slice(0, longestResult)}…` : result;
  return `${kind === 'tool' ? `Tool ${label}` : label}${shown === '' ? '' : `: ${shown}`}`;
}

function createNumbering<Value extends readonly unknown[]>(): {
  numberOf: (value: Value) => number;
  values: () => Value[];
} {
  const numbers = new Map<string, number>();
  const values: Value[] = [];
  return {
    values: () => values,
    numberOf(value) {
      const key = JSON.stringify(value);
      const known = numbers.get(key);
      if (known !== undefined) return known;
      numbers.set(key, values.length);
      return values.push(value) - 1;
    },
  };
}
