import { Random } from '../../../content/random.ts';
import type { Dialogue } from '../../../corpus/dialogue.ts';
import { draftMessages, longestSpanMs, type MessageDrafts } from './draft-messages.ts';

const NO_DIALOGUE: Dialogue = { id: 'none', services: [], turns: [] };

/** The dialogues as messages, taken in turn by any number of conversations; each is drafted once, when it is wanted. */
export class DraftLibrary {
  readonly dialogueCount: number;
  /** No conversation lasts longer. */
  readonly longestSpanMs: number;
  readonly #dialogues: readonly Dialogue[];
  readonly #seed: number;
  readonly #drafts = new Map<number, MessageDrafts>();

  constructor(dialogues: readonly Dialogue[], seed: number) {
    this.dialogueCount = dialogues.length;
    this.#dialogues = dialogues;
    this.#seed = seed;
    this.longestSpanMs = dialogues.reduce(
      (longest, dialogue) => Math.max(longest, longestSpanMs(dialogue)),
      0,
    );
  }

  dialogueIdOf(index: number): string {
    return this.#dialogueOf(index).id;
  }

  draftsOf(index: number): MessageDrafts {
    const place = this.dialogueCount === 0 ? 0 : index % this.dialogueCount;
    let drafts = this.#drafts.get(place);
    if (drafts === undefined) {
      drafts = draftMessages(this.#dialogueOf(place), new Random(this.#seed, `itellico/${place}`));
      this.#drafts.set(place, drafts);
    }
    return drafts;
  }

  #dialogueOf(index: number): Dialogue {
    return this.#dialogues[index % this.dialogueCount] ?? NO_DIALOGUE;
  }
}
