import type { Dialogue } from './dialogue.ts';

/** Half of the dialogues for each provider: the even ones to Allo, the odd ones to itellico. */
export function splitDialogues(dialogues: readonly Dialogue[]): { allo: Dialogue[]; itellico: Dialogue[] } {
  return {
    allo: dialogues.filter((_, index) => index % 2 === 0),
    itellico: dialogues.filter((_, index) => index % 2 === 1),
  };
}
