import type { Conversation as ItellicoConversation, Message } from '@callweave/itellico-client';
import { resolveUrl } from '@callweave/transport';
import { amountOf, isRecord, recordsOf, textOf } from '@callweave/transport/json';
import type {
  Channel,
  Conversation,
  Direction,
  Outcome,
  Participant,
  Recording,
  Status,
  Turn,
} from '../../conversation.ts';
import { parseE164 } from '../../phone.ts';
import { type Instant, instantAt, parseInstant } from '../../time.ts';

export interface NormalizeItellicoOptions {
  /**
   * What a recording's path is relative to.
   * @default "https://api.itellico.ai"
   */
  readonly baseUrl?: string;
}

/**
 * Makes a `Conversation` of a row of itellico's conversation list. Never throws on unknown or missing fields.
 * Its `user` is the caller's side and its `agent` the AI
 * (https://docs.itellico.ai/api-reference/conversations/list-conversations): the opposite of Allo's `USER`.
 *
 * @example
 * const conversation = normalizeItellicoConversation(row);
 */
export function normalizeItellicoConversation(
  row: ItellicoConversation,
  { baseUrl = 'https://api.itellico.ai' }: NormalizeItellicoOptions = {},
): Conversation {
  const providerId = String(row.conversation_id);
  const direction = directionOf(row.direction);
  const started = parseInstant(row.start_timestamp);
  const durationSeconds = amountOf(row.duration_seconds);
  const ended =
    started === null || durationSeconds === null ? null : instantAt(started.ms + durationSeconds * 1000);
  const [customer, agent] = direction === 'outbound' ? [1, 0] : [0, 1];
  const sides = { customer: customerOf(row), agent: agentOf(row) };
  const status = statusOf(row.status);
  const turns = Array.isArray(row.messages)
    ? recordsOf(row.messages).map((message) => turnOf(message, { customer, agent }, started))
    : null;

  return {
    schemaVersion: 1,
    id: `itellico:${providerId}`,
    provider: 'itellico',
    providerId,
    threadKey: null,
    channel: channelOf(row.type),
    isTest: row.type === 'test',
    direction,
    status,
    outcome: outcomeOf(row.status),
    providerStatus: textOf(row.status),
    participants: direction === 'outbound' ? [sides.agent, sides.customer] : [sides.customer, sides.agent],
    startedAt: started?.iso ?? null,
    endedAt: ended?.iso ?? null,
    endedAtDerived: ended !== null,
    durationSeconds,
    recording: recordingOf(isRecord(row.capture) ? row.capture.recording_url : null, baseUrl),
    turns,
    transcriptState: transcriptStateOf(turns, status),
    summary: null,
    tags: [],
    crmRefs: [],
    raw: row,
  };
}

function channelOf(type: unknown): Channel {
  switch (type) {
    case 'phone':
      return 'voice';
    case 'web':
    case 'test':
      return 'web';
    default:
      return 'unknown';
  }
}

function directionOf(value: unknown): Direction {
  return value === 'inbound' || value === 'outbound' || value === 'internal' ? value : 'unknown';
}

/** `active` is the same as `in_progress`: the vendor's pages use both. A transfer is a way to end. */
function statusOf(value: unknown): Status {
  switch (value) {
    case 'in_progress':
    case 'active':
      return 'in_progress';
    case 'completed':
    case 'transferred':
      return 'completed';
    case 'failed':
      return 'failed';
    default:
      return 'unknown';
  }
}

function outcomeOf(value: unknown): Outcome | null {
  switch (value) {
    case 'completed':
      return 'answered';
    case 'transferred':
    case 'failed':
      return value;
    default:
      return null;
  }
}

function customerOf(row: ItellicoConversation): Participant {
  const phoneRaw = textOf(row.contact_number);
  return {
    role: 'customer',
    // On the web nobody says who types; on the phone a number called.
    kind: row.type === 'phone' ? 'human' : 'unknown',
    phoneE164: parseE164(phoneRaw),
    phoneRaw,
    name: null,
    email: null,
    providerRef: null,
  };
}

function agentOf(row: ItellicoConversation): Participant {
  const phoneRaw = textOf(row.phone_number);
  return {
    role: 'agent',
    kind: 'ai',
    phoneE164: parseE164(phoneRaw),
    phoneRaw,
    name: textOf(row.agent_name),
    email: null,
    providerRef: textOf(row.agent_id),
  };
}

function recordingOf(value: unknown, baseUrl: string): Recording | null {
  const urlOrPath = textOf(value);
  if (urlOrPath === null) return null;
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

function turnOf(
  message: Message,
  { customer, agent }: { readonly customer: number; readonly agent: number },
  started: Instant | null,
): Turn {
  const at = parseInstant(message.timestamp);
  const common = {
    at: at?.iso ?? null,
    startOffsetMs: at === null || started === null ? null : Math.max(0, at.ms - started.ms),
    endOffsetMs: null,
    text: typeof message.message === 'string' ? message.message : '',
    providerRole: textOf(message.role),
  };
  switch (message.role) {
    case 'user':
      return { kind: 'utterance', participant: customer, ...common };
    case 'agent':
      return { kind: 'utterance', participant: agent, ...common };
    case 'tool':
      return {
        kind: 'tool',
        participant: null,
        ...common,
        tool: { name: textOf(message.name), result: message.result ?? null },
      };
    case 'system':
      return { kind: 'system', participant: null, ...common };
    default:
      return { kind: 'event', participant: null, ...common };
  }
}
