import { IndexDraws } from '../../../content/index-draws.ts';
import type { ItellicoAgent } from '../stores/agent.ts';
import type { ItellicoAnswerStatus } from '../wire.ts';
import type { ItellicoWorld } from '../world.ts';
import { captureOf } from './capture-of.ts';
import type { ConversationFacts } from './conversation-facts.ts';
import type { MessageDrafts } from './draft-messages.ts';

/** What a client asks for when it starts a call. */
export interface CallOrder {
  readonly type: 'phone' | 'web';
  readonly agent: ItellicoAgent;
  readonly fromNumber: string | null;
  readonly toNumber: string | null;
  readonly externalId: string | null;
  /** What the user says first, on the web. */
  readonly initialText: string | null;
}

const PURPOSES = { answer: 0, delay: 1, recording: 2, analysis: 3, capture: 4 } as const;

/** Of twenty calls so many end so. */
const ANSWERS: readonly ItellicoAnswerStatus[] = [
  ...Array<ItellicoAnswerStatus>(13).fill('human'),
  ...Array<ItellicoAnswerStatus>(2).fill('machine'),
  ...Array<ItellicoAnswerStatus>(2).fill('user_unavailable'),
  'user_busy',
  'user_rejected',
  'unknown',
];

const SILENCE: MessageDrafts = { drafts: [], spanMs: 0 };

/** Starts a call. What comes of it is settled now, and seen as the clock gets there. */
export function placeCall(world: ItellicoWorld, order: CallOrder): ConversationFacts {
  const { settings, content, placedCalls, phoneNumbers } = world;
  const place = placedCalls.all.length;
  const draws = new IndexDraws(world.seed, content.count + place);
  const { type, agent, fromNumber, toNumber } = order;
  const answerStatus =
    type === 'web'
      ? null
      : settings.callAnswer === 'mixed'
        ? draws.pick(PURPOSES.answer, ANSWERS)
        : settings.callAnswer;
  const isAnswered = type === 'web' || answerStatus === 'human' || answerStatus === 'machine';
  const createdMs = world.moment().nowMs;
  const { min, max } = settings.answerDelayMs;
  const startMs = createdMs + draws.integer(PURPOSES.delay, min, max);
  const drafts = isAnswered ? withFirstWords(content.library.draftsOf(place), order.initialText) : SILENCE;
  const endMs = startMs + drafts.spanMs;
  const id = world.newId();
  const delayMs = (purpose: number, range: { min: number; max: number } | null): number =>
    range === null || !isAnswered ? Number.POSITIVE_INFINITY : draws.integer(purpose, range.min, range.max);
  const line = phoneNumbers.of(agent.accountId).find(({ number }) => number === fromNumber);
  const facts: ConversationFacts = {
    id,
    callId: settings.callId === 'own' ? world.newId() : id,
    accountId: agent.accountId,
    agentId: agent.id,
    agentName: agent.row.name,
    type,
    direction: type === 'phone' ? 'outbound' : 'inbound',
    line: fromNumber === null ? null : { id: line?.id ?? null, number: fromNumber },
    contactNumber: toNumber,
    externalId: order.externalId,
    ending: isAnswered ? 'completed' : 'failed',
    answerStatus,
    dialogueId: content.library.dialogueIdOf(place),
    drafts,
    capture: captureOf(id, draws.next(PURPOSES.capture), settings.recordingUrl),
    life: {
      createdMs,
      startMs,
      endMs,
      recordedMs: endMs + delayMs(PURPOSES.recording, settings.recordingDelayMs),
      analysedMs: endMs + delayMs(PURPOSES.analysis, settings.analysisDelayMs),
    },
  };
  placedCalls.add(facts);
  return facts;
}

/** The user's own first words come before everything that was drafted. */
function withFirstWords({ drafts, spanMs }: MessageDrafts, text: string | null): MessageDrafts {
  if (text === null) return { drafts, spanMs };
  const first = {
    message: { role: 'user' as const, message: text },
    truth: { turnIndex: null, toolIndex: null },
    offsetMs: 0,
  };
  return {
    drafts: [first, ...drafts.map((draft) => ({ ...draft, offsetMs: draft.offsetMs + 1 }))],
    spanMs: spanMs + 1,
  };
}
