import { CONTACT_NUMBER_CAPACITY, contactNumber } from '../../../content/contact-number.ts';
import { IndexDraws } from '../../../content/index-draws.ts';
import type { DelayRange } from '../../../options/delay-range.ts';
import type { ItellicoAnswerStatus, ItellicoConversationRow } from '../wire.ts';
import { captureOf } from './capture-of.ts';
import type { ContentSource } from './conversation-content.ts';
import type { ConversationFacts, ConversationLife } from './conversation-facts.ts';
import type { MessageDrafts } from './draft-messages.ts';

/** How long it rings before an agent takes a call; the same for all, so that creation and start keep one order. */
export const RINGING_MS = 4_000;

const PURPOSES = {
  seat: 0,
  type: 1,
  line: 2,
  ending: 3,
  direction: 4,
  capture: 5,
  recordingDelay: 6,
  analysisDelay: 7,
  answer: 8,
  blocked: 9,
} as const;

const CONTACTS = Math.floor(CONTACT_NUMBER_CAPACITY / 2);

/** The conversation of one index. Every fact is worked out when it is asked for, so that a scan costs little. */
export class SeededConversation implements ConversationFacts {
  readonly index: number;
  readonly #source: ContentSource;
  readonly #draws: IndexDraws;
  #life: ConversationLife | undefined;

  constructor(index: number, source: ContentSource) {
    this.index = index;
    this.#source = source;
    this.#draws = new IndexDraws(source.seed, index);
  }

  get id(): string {
    return this.#source.ids.uuidOf(this.index);
  }

  get callId(): string {
    return this.#source.settings.callId === 'own' ? this.#source.callIds.uuidOf(this.index) : this.id;
  }

  get accountId(): string {
    return this.#seat.accountId;
  }

  get agentId(): string {
    return this.#seat.id;
  }

  get agentName(): string {
    return this.#seat.name;
  }

  get type(): ItellicoConversationRow['type'] {
    const channel = this.#draws.next(PURPOSES.type);
    if (channel < 0.85) return 'phone';
    return channel < 0.95 ? 'web' : 'test';
  }

  get direction(): ItellicoConversationRow['direction'] {
    return this.type === 'phone' && this.#draws.next(PURPOSES.direction) < 0.3 ? 'outbound' : 'inbound';
  }

  get line(): ConversationFacts['line'] {
    return this.type === 'phone' ? this.#draws.pick(PURPOSES.line, this.#seat.lines) : null;
  }

  get contactNumber(): string | null {
    // Beyond so many conversations people call again.
    return this.type === 'phone' ? contactNumber((this.index % CONTACTS) * 2 + 1, this.#source.seed) : null;
  }

  get externalId(): null {
    return null;
  }

  get ending(): ConversationFacts['ending'] {
    if (this.#draws.next(PURPOSES.blocked) < this.#source.settings.blockedShare) return 'blocked';
    const ending = this.#draws.next(PURPOSES.ending);
    if (ending < 0.9) return 'completed';
    return ending < 0.96 ? 'transferred' : 'failed';
  }

  get answerStatus(): ItellicoAnswerStatus | null {
    if (this.direction === 'inbound') return null;
    return this.#draws.next(PURPOSES.answer) < 0.9 ? 'human' : 'machine';
  }

  get dialogueId(): string {
    return this.#source.library.dialogueIdOf(this.index);
  }

  get drafts(): MessageDrafts {
    return this.#source.library.draftsOf(this.index);
  }

  get capture(): ConversationFacts['capture'] {
    return captureOf(this.id, this.#draws.next(PURPOSES.capture), this.#source.settings.recordingUrl);
  }

  get life(): ConversationLife {
    this.#life ??= this.#workOutLife();
    return this.#life;
  }

  get #seat(): ContentSource['seats'][number] {
    return this.#draws.pick(PURPOSES.seat, this.#source.seats);
  }

  #workOutLife(): ConversationLife {
    const { recordingDelayMs, analysisDelayMs } = this.#source.settings;
    const createdMs = this.#source.timeline.timeAt(this.index);
    const startMs = createdMs + RINGING_MS;
    const endMs =
      this.index >= this.#source.firstEndless ? Number.POSITIVE_INFINITY : startMs + this.drafts.spanMs;
    return {
      createdMs,
      startMs,
      endMs,
      recordedMs: endMs + this.#delayMs(PURPOSES.recordingDelay, recordingDelayMs),
      analysedMs:
        analysisDelayMs === null
          ? Number.POSITIVE_INFINITY
          : endMs + this.#delayMs(PURPOSES.analysisDelay, analysisDelayMs),
    };
  }

  #delayMs(purpose: number, { min, max }: DelayRange): number {
    return this.#draws.integer(purpose, min, max);
  }
}
