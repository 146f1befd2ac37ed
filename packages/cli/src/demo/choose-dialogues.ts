import { relative } from 'node:path';
import { type Dialogue, findCorpus, generateDialogues, loadDialogues } from '@callweave/simulator';
import type { World } from '../world.ts';

export interface ChosenDialogues {
  readonly dialogues: readonly Dialogue[];
  /** Where they come from, as a person would say it. */
  readonly origin: string;
}

/** The dialogues of the corpus, if there is one, or made-up ones. */
export async function chooseDialogues(
  { seed, count }: { readonly seed: number; readonly count: number },
  { environment, directory }: World,
): Promise<ChosenDialogues> {
  const corpus = findCorpus({ environment, directory });
  return corpus === null
    ? { dialogues: generateDialogues({ seed, count }), origin: 'made up' }
    : { dialogues: await loadDialogues(corpus), origin: `from ${relative(directory, corpus)}` };
}
