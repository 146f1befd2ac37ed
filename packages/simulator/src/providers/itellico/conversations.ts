import { contactNumber } from '../../content/contact-number.ts';
import { Random } from '../../content/random.ts';
import { DEFAULT_UNTIL, isoMilliseconds, pickStartMs } from '../../content/times.ts';
import type { Dialogue } from '../../corpus/dialogue.ts';
import { draftMessages, timedMessages } from './conversation-messages.ts';
import { ITELLICO_AGENTS, ITELLICO_LINES } from './roster.ts';
import type { ItellicoConversationRow, ItellicoTruth } from './wire.ts';

/** The last write to a row, its analysis, comes at most so long after the end. */
const LATEST_UPDATE_MS = 600_000;
const CONVERSATIONS_PER_RUNNING_ONE = 100;

export interface ItellicoConversationsOptions {
  /** The same seed and dialogues give the same conversations. */
  readonly seed: number;
  /**
   * The instant before which everything happened, ISO 8601.
   * @default '2026-11-01T00:00:00Z'
   */
  readonly until?: string;
  /**
   * What a conversation that has not ended is called; the vendor's pages do not agree.
   * @default 'in_progress'
   */
  readonly runningStatus?: 'in_progress' | 'active';
}

function captureOf(id: string, random: Random): ItellicoConversationRow['capture'] {
  const fate = random.next();
  if (fate < 0.05) return null;
  if (fate < 0.15) return { recording_url: null };
  if (fate < 0.5) return { recording_url: `/media/recordings/${id}.mp3` };
  return { recording_url: `https://api.itellico.ai/media/recordings/${id}.mp3` };
}

function conversationOf(dialogue: Dialogue, index: number, seed: number, untilMs: number): ItellicoTruth {
  const random = new Random(seed, `itellico/${index}`);
  const drafts = draftMessages(dialogue, random);
  const startMs =
    pickStartMs(random, untilMs, drafts.spanMs + LATEST_UPDATE_MS + 1_000) + random.integer(0, 999);
  const { messages, truths } = timedMessages(drafts, startMs);
  const id = random.uuid();
  const agent = random.pick(ITELLICO_AGENTS);
  const channel = random.next();
  const type = channel < 0.85 ? 'phone' : channel < 0.95 ? 'web' : 'test';
  const line = type === 'phone' ? random.pick(ITELLICO_LINES) : null;
  const ending = random.next();
  const row: ItellicoConversationRow = {
    conversation_id: id,
    type,
    status: ending < 0.9 ? 'completed' : ending < 0.96 ? 'transferred' : 'failed',
    start_timestamp: isoMilliseconds(startMs),
    direction: type === 'phone' && random.chance(0.3) ? 'outbound' : 'inbound',
    agent_id: agent.id,
    agent_name: agent.name,
    phone_number_id: line?.id ?? null,
    phone_number: line?.number ?? null,
    contact_number: line === null ? null : contactNumber(index * 2 + 1, seed),
    duration_seconds: Math.round(drafts.spanMs / 1000),
    messages,
    capture: captureOf(id, random),
  };
  return {
    row,
    dialogueId: dialogue.id,
    turnIndex: null,
    messages: truths,
    createdAt: isoMilliseconds(startMs - random.integer(1_000, 9_000)),
    updatedAt: isoMilliseconds(startMs + drafts.spanMs + random.integer(5_000, LATEST_UPDATE_MS)),
  };
}

/**
 * The dialogues as itellico's API would hold them, each conversation with the dialogue that it came from, and each
 * message with its turn. The newest one in a hundred has not ended yet.
 */
export function itellicoConversationsOf(
  dialogues: readonly Dialogue[],
  { seed, until = DEFAULT_UNTIL, runningStatus = 'in_progress' }: ItellicoConversationsOptions,
): ItellicoTruth[] {
  const conversations = dialogues.map((dialogue, index) =>
    conversationOf(dialogue, index, seed, Date.parse(until)),
  );
  const running = new Set(
    conversations
      .toSorted((left, right) => right.row.start_timestamp.localeCompare(left.row.start_timestamp))
      .slice(0, Math.floor(dialogues.length / CONVERSATIONS_PER_RUNNING_ONE)),
  );
  return conversations.map((conversation) =>
    running.has(conversation)
      ? {
          ...conversation,
          row: { ...conversation.row, status: runningStatus, duration_seconds: null, capture: null },
        }
      : conversation,
  );
}
