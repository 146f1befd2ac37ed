import { resolveUrl } from '@callweave/transport';
import { isRecord, recordsOf, textOf } from '@callweave/transport/json';
import type { Conversation, Direction, Recording, Status, Turn } from '../../conversation.ts';
import type { Instant } from '../../time.ts';
import { lowerCase } from '../enum-value.ts';
import { endOf } from '../length.ts';
import { providerIdOf } from '../provider-id.ts';
import { itellicoOutcomeOf, itellicoStatusOf } from './itellico-outcome.ts';
import { type ItellicoSides, itellicoParticipants } from './itellico-participants.ts';
import { itellicoTurns } from './itellico-turns.ts';

export interface NormalizeItellicoOptions {
  /**
   * What a recording's path is relative to.
   * @default "https://api.itellico.ai"
   */
  readonly baseUrl?: string;
}

/** What itellico says of a conversation, whichever route it came by. */
export interface ItellicoFacts extends ItellicoSides {
  readonly id: unknown;
  readonly channel: Conversation['channel'];
  readonly isTest: boolean;
  readonly direction: Direction;
  readonly status: unknown;
  readonly answerStatus: unknown;
  readonly started: Instant | null;
  /** Null when only the length is told. */
  readonly ended: Instant | null;
  readonly durationSeconds: number | null;
  /** A list, or anything else when none was sent. */
  readonly messages: unknown;
  readonly capture: unknown;
  readonly raw: unknown;
}

export function itellicoConversation(
  facts: ItellicoFacts,
  { baseUrl = 'https://api.itellico.ai' }: NormalizeItellicoOptions = {},
): Conversation {
  const { direction, started, durationSeconds, messages, capture } = facts;
  const providerId = providerIdOf(facts.id);
  const derivedEnd = facts.ended === null ? endOf(started, durationSeconds) : null;
  const status = itellicoStatusOf(facts.status);
  const { list, indexes } = itellicoParticipants(facts, direction);
  const sent = Array.isArray(messages) ? itellicoTurns(recordsOf(messages), indexes, started) : null;
  const transcriptState = transcriptStateOf(sent, status);

  return {
    schemaVersion: 1,
    id: `itellico:${providerId}`,
    provider: 'itellico',
    providerId,
    threadKey: null,
    channel: facts.channel,
    isTest: facts.isTest,
    direction,
    status,
    outcome: itellicoOutcomeOf(facts.status, facts.answerStatus),
    providerStatus: textOf(facts.status),
    participants: list,
    startedAt: started?.iso ?? null,
    endedAt: (facts.ended ?? derivedEnd)?.iso ?? null,
    endedAtDerived: derivedEnd !== null,
    durationSeconds,
    recording: recordingOf(isRecord(capture) ? capture.recording_url : null, baseUrl),
    turns: transcriptState === 'pending' ? null : sent,
    transcriptState,
    summary: null,
    tags: [],
    crmRefs: [],
    raw: facts.raw,
  };
}

export function itellicoDirectionOf(value: unknown): Direction {
  const direction = lowerCase(value);
  return direction === 'inbound' || direction === 'outbound' || direction === 'internal'
    ? direction
    : 'unknown';
}

/** Of the API's `type`; the webhooks' `channel` has a word of its own for the phone. */
export function itellicoChannelOf(value: unknown): Pick<Conversation, 'channel' | 'isTest'> {
  switch (lowerCase(value)) {
    case 'phone':
    case 'sip':
      return { channel: 'voice', isTest: false };
    case 'web':
      return { channel: 'web', isTest: false };
    case 'test':
      return { channel: 'web', isTest: true };
    default:
      return { channel: 'unknown', isTest: false };
  }
}

/** A URL in which nothing is to be resolved or written another way: parsing it would take ten times as long. */
const plainUrl = /^https:\/\/(?:[a-z0-9]+(?:-[a-z0-9]+)*\.)+[a-z]{2,}\/(?:[\w~-][\w.~-]*\/)*[\w~-][\w.~-]*$/;

function recordingOf(value: unknown, baseUrl: string): Recording | null {
  const urlOrPath = textOf(value);
  if (urlOrPath === null) return null;
  if (plainUrl.test(urlOrPath)) return { url: urlOrPath, requiresAuth: null, expiresAt: null };
  try {
    return { url: resolveUrl(urlOrPath, baseUrl).href, requiresAuth: null, expiresAt: null };
  } catch {
    // Neither a URL nor a path: it stays in raw.
    return null;
  }
}

function transcriptStateOf(turns: readonly Turn[] | null, status: Status): Conversation['transcriptState'] {
  if (turns === null) return 'not_requested';
  if (turns.length > 0) return 'available';
  return status === 'in_progress' ? 'pending' : 'none';
}
