import { textOf } from '@callweave/transport/json';
import type {
  Channel,
  Conversation,
  CrmRef,
  Direction,
  Outcome,
  Recording,
  Turn,
} from '../../conversation.ts';
import type { Instant } from '../../time.ts';
import { endOf } from '../length.ts';
import { providerIdOf } from '../provider-id.ts';
import { canonicalAlloId } from './allo-id.ts';
import { type AlloSides, alloParticipants, alloThreadKey } from './allo-participants.ts';
import {
  alloCallTurns,
  alloMessageTurns,
  alloSpeakerOf,
  type MeaningOfUser,
  type TranscriptRow,
} from './allo-turns.ts';

/** What a row of Allo's says, whichever route and version it came by. */
export interface AlloFacts extends AlloSides {
  readonly id: unknown;
  readonly channel: Channel;
  readonly direction: Direction;
  readonly started: Instant | null;
  readonly outcome: Outcome | null;
  readonly providerStatus: unknown;
  readonly tags: readonly string[];
  readonly crmRefs: readonly CrmRef[];
  readonly summary: unknown;
  readonly content: AlloCallContent | AlloMessageContent;
  readonly raw: unknown;
}

export interface AlloCallContent {
  readonly kind: 'call';
  readonly durationSeconds: number | null;
  readonly recordingUrl: unknown;
  /** Null when no transcript was sent. */
  readonly rows: readonly TranscriptRow[] | null;
  /** What it means that none was sent. */
  readonly withoutRows: 'pending' | 'not_requested';
  readonly meaningOfUser: MeaningOfUser;
}

export interface AlloMessageContent {
  readonly kind: 'message';
  readonly text: unknown;
}

export function alloConversation(facts: AlloFacts): Conversation {
  const { content, direction, started, outcome } = facts;
  const providerId = providerIdOf(facts.id);
  const durationSeconds = content.kind === 'call' ? content.durationSeconds : null;
  const ended = endOf(started, durationSeconds);
  const { participants, turns, transcriptState } = transcriptOf(facts);

  return {
    schemaVersion: 1,
    id: `allo:${canonicalAlloId(providerId)}`,
    provider: 'allo',
    providerId,
    threadKey: alloThreadKey(facts),
    channel: facts.channel,
    isTest: false,
    direction,
    // Items are listed once they are past.
    status: outcome === 'failed' ? 'failed' : 'completed',
    outcome,
    providerStatus: textOf(facts.providerStatus),
    participants,
    startedAt: started?.iso ?? null,
    endedAt: ended?.iso ?? null,
    endedAtDerived: ended !== null,
    durationSeconds,
    recording: content.kind === 'call' ? recordingOf(content.recordingUrl) : null,
    turns,
    transcriptState,
    summary: alloSummaryOf(facts.summary),
    tags: facts.tags,
    crmRefs: facts.crmRefs,
    raw: facts.raw,
  };
}

export function alloSummaryOf(value: unknown): Conversation['summary'] {
  const text = textOf(value);
  return text === null ? null : { text, format: 'markdown' };
}

function transcriptOf(facts: AlloFacts): Pick<Conversation, 'participants' | 'turns' | 'transcriptState'> {
  const { content, direction, started, outcome } = facts;
  if (content.kind === 'message') {
    const { list, indexOf } = alloParticipants(facts, { direction, hasAiSpeaker: false });
    const turns = alloMessageTurns(content.text, { indexOf, direction, started });
    return { participants: list, turns, transcriptState: stateOf(turns) };
  }
  const { rows, meaningOfUser } = content;
  const hasAiSpeaker = rows?.some((row) => alloSpeakerOf(row, meaningOfUser) === 'ai') ?? false;
  const { list, indexOf } = alloParticipants(facts, { direction, hasAiSpeaker });
  if (rows !== null) {
    const turns = alloCallTurns(rows, { indexOf, meaningOfUser, started });
    return { participants: list, turns, transcriptState: stateOf(turns) };
  }
  const hasNothingToTranscribe = outcome === 'unanswered' || outcome === 'failed';
  return hasNothingToTranscribe
    ? { participants: list, turns: [], transcriptState: 'none' }
    : { participants: list, turns: null, transcriptState: content.withoutRows };
}

function stateOf(turns: readonly Turn[]): 'available' | 'none' {
  return turns.length > 0 ? 'available' : 'none';
}

function recordingOf(value: unknown): Recording | null {
  const url = textOf(value);
  if (url === null) return null;
  // A live client found that recordings on Allo's own hosts answer only to the API key.
  const isAlloHost = plainAlloUrl.test(url) || /(?:^|\.)withallo\.com$/.test(hostOf(url));
  return { url, requiresAuth: isAlloHost ? true : null, expiresAt: null };
}

/** Written as Allo does: parsing it would take ten times as long. */
const plainAlloUrl = /^https:\/\/(?:[a-z0-9-]+\.)*withallo\.com\//;

/** Nothing for what is no URL. */
function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : '';
}
