/** What the agent's system was asked while the agent answered, and what it gave back. */
export interface DialogueTool {
  readonly name: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly results: readonly unknown[];
}

export interface DialogueTurn {
  readonly speaker: 'caller' | 'agent';
  readonly text: string;
  readonly tools?: readonly DialogueTool[];
}

/** One line of a dialogue file: who said what, without times, numbers or ids of any vendor. */
export interface Dialogue {
  readonly id: string;
  readonly services: readonly string[];
  readonly turns: readonly DialogueTurn[];
}
