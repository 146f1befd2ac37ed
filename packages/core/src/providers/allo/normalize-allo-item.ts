import type { ConversationItem } from '@callweave/allo-client';
import { amountOf, isRecord, textOf } from '@callweave/transport/json';
import type { Conversation } from '../../conversation.ts';
import { parseInstant } from '../../time.ts';
import { upperCase } from '../enum-value.ts';
import { type AlloFacts, alloConversation } from './allo-conversation.ts';
import { crmRefsOf } from './allo-crm-refs.ts';
import { alloDirectionOf } from './allo-direction.ts';
import { alloCallOutcome, alloMessageChannel, alloMessageOutcome } from './allo-outcome.ts';
import { alloAgent, alloCustomer, onlyContactOf } from './allo-participants.ts';
import { transcriptRowsOf } from './allo-turns.ts';

export interface NormalizeAlloOptions {
  /**
   * Whether the request asked for transcripts (`extend: 'transcript'`): only then does a missing one mean that
   * there is none yet.
   * @default false
   */
  readonly transcriptRequested?: boolean;
}

/**
 * Makes a `Conversation` of an Allo version 2 item, as search, batch and get return it. Never throws on unknown
 * or missing fields. The item's `type` alone decides whether it is a call: samples of calls carry a message's
 * fields too (https://help.withallo.com/en/v2/api-reference/conversations/batch-get).
 *
 * @example
 * const conversation = normalizeAlloItem(item, { transcriptRequested: true });
 */
export function normalizeAlloItem(item: ConversationItem, options: NormalizeAlloOptions = {}): Conversation {
  const row: Row = isRecord(item) ? item : {};
  const contact = onlyContactOf(row.contacts);
  const user: Row | null = isRecord(row.user) ? row.user : null;
  const direction = alloDirectionOf(row.direction);
  const { channel, outcome, providerStatus, content } = contentOf(row, direction, options);
  return alloConversation({
    id: row.id,
    channel,
    direction,
    ours: alloAgent({
      phone: row.allo_number,
      name: user?.name,
      email: user?.email,
      id: user?.id,
      // Nobody is named on calls that nobody took.
      isHuman: user !== null,
    }),
    theirs: alloCustomer({ phone: row.contact_number, name: contact?.name, id: contact?.id }),
    started: parseInstant(row.date),
    outcome,
    providerStatus,
    tags: Array.isArray(row.tags) ? row.tags.filter((tag) => typeof tag === 'string') : [],
    crmRefs: crmRefsOf(row.contacts),
    summary: row.summary,
    content,
    raw: item,
  });
}

type Row = Readonly<Record<string, unknown>>;

function contentOf(
  row: Row,
  direction: AlloFacts['direction'],
  { transcriptRequested = false }: NormalizeAlloOptions,
): Pick<AlloFacts, 'channel' | 'outcome' | 'providerStatus' | 'content'> {
  const type = upperCase(row.type);
  if (type !== 'CALL') {
    const isMessage = type === 'SMS' || type === 'TEXT_MESSAGE';
    return {
      channel: isMessage ? alloMessageChannel(row.message_type) : 'unknown',
      outcome: alloMessageOutcome(row.status),
      providerStatus: row.status,
      content: { kind: 'message', text: row.content },
    };
  }
  const rows = transcriptRowsOf(row.transcript);
  const durationSeconds = amountOf(row.duration);
  const outcome = alloCallOutcome({
    result: row.result,
    direction,
    durationSeconds,
    hasRecording: textOf(row.recording_url) !== null,
    hasTranscript: (rows?.length ?? 0) > 0,
  });
  return {
    channel: 'voice',
    outcome,
    providerStatus: row.result,
    content: {
      kind: 'call',
      durationSeconds,
      recordingUrl: row.recording_url,
      rows,
      withoutRows: transcriptRequested ? 'pending' : 'not_requested',
      meaningOfUser: 'us',
    },
  };
}
