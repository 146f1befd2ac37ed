import type { Random } from '../../../content/random.ts';
import { speakingMs } from '../../../content/times.ts';
import type { Dialogue } from '../../../corpus/dialogue.ts';
import type { ItellicoMessageRow, ItellicoMessageTruth } from '../wire.ts';

const LONGEST_TOOL_MS = 900;
const LONGEST_PAUSE_MS = 1_200;
/** A system message, an event and the wait for the first word, then the last event. */
const LONGEST_OPENING_MS = 5 + 40 + 1_500 + 1;

type Untimed = ItellicoMessageRow extends infer Row
  ? Row extends ItellicoMessageRow
    ? Omit<Row, 'timestamp'>
    : never
  : never;

/** A message before it is known when it is said. */
export interface MessageDraft {
  readonly message: Untimed;
  readonly truth: ItellicoMessageTruth;
  /** From the start of the conversation. */
  readonly offsetMs: number;
}

/** The messages of one conversation before it is known when it took place. */
export interface MessageDrafts {
  readonly drafts: readonly MessageDraft[];
  readonly spanMs: number;
}

/**
 * The turns as messages, a tool's before the turn that it served. Some conversations begin with a system message
 * and have events, which no dialogue has.
 */
export function draftMessages({ turns }: Dialogue, random: Random): MessageDrafts {
  const drafts: MessageDraft[] = [];
  let offsetMs = 0;
  const add = (message: Untimed, lastsMs: number, turn: number | null, tool: number | null): void => {
    drafts.push({ message, truth: { turnIndex: turn, toolIndex: tool }, offsetMs });
    offsetMs += Math.max(1, lastsMs);
  };

  const hasEvents = random.chance(0.3);
  if (random.chance(0.25)) add({ role: 'system', message: 'Conversation opened.' }, 5, null, null);
  if (hasEvents) add({ role: 'event', message: 'call_started' }, 40, null, null);
  offsetMs += random.integer(300, 1_500);
  for (const [index, turn] of turns.entries()) {
    for (const [toolIndex, { name, parameters, results }] of (turn.tools ?? []).entries()) {
      const message: Untimed = { role: 'tool', message: null, name, result: { parameters, results } };
      add(message, random.integer(80, LONGEST_TOOL_MS), index, toolIndex);
    }
    const role = turn.speaker === 'caller' ? 'user' : 'agent';
    add(
      { role, message: turn.text },
      speakingMs(turn.text) + random.integer(200, LONGEST_PAUSE_MS),
      index,
      null,
    );
  }
  if (hasEvents) add({ role: 'event', message: 'call_ended' }, 1, null, null);
  return { drafts, spanMs: offsetMs };
}

/** The longest that {@link draftMessages} can make of a dialogue. */
export function longestSpanMs({ turns }: Dialogue): number {
  const turnsMs = turns.reduce(
    (sum, { text, tools = [] }) => sum + speakingMs(text) + LONGEST_PAUSE_MS + tools.length * LONGEST_TOOL_MS,
    0,
  );
  return LONGEST_OPENING_MS + turnsMs;
}
