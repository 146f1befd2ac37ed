import type { Conversation, TranscriptState } from '../conversation.ts';

const brand = Symbol.for('callweave.transcript-unavailable-error');

const advice: Readonly<Record<TranscriptState, string>> = {
  not_requested: 'Fetch the conversation with its transcript.',
  pending: 'Fetch the conversation again later.',
  available: 'Fetch the conversation with its turns.',
  none: 'There is nothing to transcribe: leave it out.',
};

/** A transcript was to be written of a conversation whose turns were not fetched, or are not there yet. */
export class TranscriptUnavailableError extends Error {
  override readonly name = 'TranscriptUnavailableError' as const;
  readonly conversationId: string;
  readonly transcriptState: TranscriptState;

  constructor({ id, transcriptState }: Pick<Conversation, 'id' | 'transcriptState'>) {
    super(
      `Expected ${id} to have turns; got null, as its transcript is ${transcriptState.replaceAll('_', ' ')}. ${advice[transcriptState]}`,
    );
    Object.defineProperty(this, brand, { value: true });
    this.conversationId = id;
    this.transcriptState = transcriptState;
  }

  /** Recognises the error across copies of this package, where `instanceof` does not. */
  static isInstance(error: unknown): error is TranscriptUnavailableError {
    return typeof error === 'object' && error !== null && brand in error;
  }
}
