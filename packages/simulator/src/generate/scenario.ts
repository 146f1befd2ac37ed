/** What a dialogue speaks of; each of these stands in braces in the texts. */
export interface Slots {
  readonly name: string;
  readonly day: string;
  readonly time: string;
  readonly count: string;
  readonly item: string;
  readonly street: string;
  readonly amount: string;
  readonly reference: string;
}

/** What the agent asks, and what the caller answers. */
export type Exchange = readonly [agent: string, caller: string];

/** One reason to call, in one language. */
export interface Scenario {
  readonly service: string;
  /** What the agent's system is asked when the matter is settled, and with which slots. */
  readonly tool: { readonly name: string; readonly parameters: readonly (keyof Slots)[] };
  readonly openings: readonly string[];
  readonly exchanges: readonly Exchange[];
  readonly outcomes: readonly string[];
}

/** Everything that a language needs: its reasons to call, its small talk, its words for the slots. */
export interface Language {
  readonly scenarios: readonly Scenario[];
  readonly asides: readonly Exchange[];
  readonly closings: readonly (readonly [caller: string, agent: string])[];
  readonly words: { readonly [Slot in 'day' | 'time' | 'item' | 'street']: readonly string[] };
}
