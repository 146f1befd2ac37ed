import { IndexUuids } from '../../../content/index-uuids.ts';
import { Timeline } from '../../../content/timeline.ts';
import { HISTORY_DAYS } from '../../../content/times.ts';
import type { Dialogue } from '../../../corpus/dialogue.ts';
import type { ItellicoSeat } from '../branches.ts';
import type { ItellicoSettings } from '../settings.ts';
import type { ConversationFacts } from './conversation-facts.ts';
import { DraftLibrary } from './draft-library.ts';
import { RINGING_MS, SeededConversation } from './seeded-conversation.ts';

const DAY_MS = 86_400_000;

/** What the conversation of an index is worked out from. */
export interface ContentSource {
  readonly seed: number;
  readonly settings: ItellicoSettings;
  readonly seats: readonly ItellicoSeat[];
  readonly library: DraftLibrary;
  readonly timeline: Timeline;
  readonly ids: IndexUuids;
  readonly callIds: IndexUuids;
  /** From this index on no conversation ends. */
  readonly firstEndless: number;
}

export interface ConversationContentOptions {
  readonly dialogues: readonly Dialogue[];
  readonly seed: number;
  /** How many conversations. */
  readonly count: number;
  /** Everything happened before, in the 90 days until then. */
  readonly untilMs: number;
  readonly seats: readonly ItellicoSeat[];
  readonly settings: ItellicoSettings;
}

/** The conversations that were not placed through the API, in the order of their start; none of them is held. */
export class ConversationContent {
  readonly count: number;
  /** The last change of a conversation comes at most so long after its creation. */
  readonly longestLifeMs: number;
  readonly library: DraftLibrary;
  readonly #source: ContentSource;

  constructor({ dialogues, seed, count, untilMs, seats, settings }: ConversationContentOptions) {
    const library = new DraftLibrary(dialogues, seed);
    const latestDelayMs = Math.max(settings.recordingDelayMs.max, settings.analysisDelayMs?.max ?? 0);
    this.count = count;
    this.longestLifeMs = RINGING_MS + library.longestSpanMs + latestDelayMs;
    this.library = library;
    this.#source = {
      seed,
      settings,
      seats,
      library,
      timeline: new Timeline({
        seed,
        count,
        fromMs: untilMs - HISTORY_DAYS * DAY_MS,
        untilMs: untilMs - this.longestLifeMs,
      }),
      ids: new IndexUuids(seed, 'itellico/conversation'),
      callIds: new IndexUuids(seed, 'itellico/call'),
      firstEndless: count - Math.floor(count * settings.runningShare),
    };
  }

  at(index: number): ConversationFacts {
    return new SeededConversation(index, this.#source);
  }

  /** Null where no conversation has this id. */
  indexOf(conversationId: string): number | null {
    return this.#known(this.#source.ids.indexOf(conversationId));
  }

  /** Null where no call has this id. */
  indexOfCall(callId: string): number | null {
    const { settings, ids, callIds } = this.#source;
    return this.#known((settings.callId === 'own' ? callIds : ids).indexOf(callId));
  }

  /** The first index created at this time or later. */
  firstCreatedAtOrAfter(timeMs: number): number {
    return this.#source.timeline.firstAtOrAfter(timeMs);
  }

  /** The first index that starts at this time or later. */
  firstStartingAtOrAfter(timeMs: number): number {
    return this.firstCreatedAtOrAfter(timeMs - RINGING_MS);
  }

  #known(index: number | null): number | null {
    return index !== null && index < this.count ? index : null;
  }
}
