import type { Conversation, Participant } from '../conversation.ts';

/** Where a text stands. */
export interface RedactionPlace {
  /**
   * - `turn`: what was said or written.
   * - `summary`.
   * - `tool`: a tool's name, and every text, number and name of a field in what it gave back.
   * - `name`: of a person, company or deal.
   * - `phone`: a number as it came, in E.164, or in the key of a thread.
   * - `email`.
   * - `reference`: the provider's id of a person, agent, contact, company or deal.
   * - `tag`.
   * - `recording`: the recording's URL.
   * - `word`: the provider's own word for a status or a speaker.
   */
  readonly field:
    | 'turn'
    | 'summary'
    | 'tool'
    | 'name'
    | 'phone'
    | 'email'
    | 'reference'
    | 'tag'
    | 'recording'
    | 'word';
  /** Whose text it is, or who said it; null where it is nobody's. */
  readonly participant: Participant | null;
  /** The conversation as it was. */
  readonly conversation: Conversation;
}

/**
 * Answers with the text to keep: the same, another, or null for none. A turn without text stays as an empty one; a tag
 * or a CRM reference without one is left out.
 */
export type Redact = (text: string, place: RedactionPlace) => string | null;

/** Lets nothing through that is no answer, such as the promise of an asynchronous function. */
export function safely(redact: Redact): Redact {
  if (typeof redact !== 'function') {
    throw new TypeError(`Expected redact to be a function; got ${typeof redact}.`);
  }
  return (text, place) => {
    const kept: unknown = redact(text, place);
    if (typeof kept === 'string' || kept === null) return kept;
    throw new TypeError(
      `Expected redact to return a text or null; got ${typeof kept} for the field ${place.field}. It must answer at once: return the text itself to keep it.`,
    );
  };
}
