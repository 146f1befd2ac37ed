import { expect, it } from 'vitest';
import { generateDialogues } from '../generate/generate-dialogues.ts';
import { splitDialogues } from './split-dialogues.ts';

it('splitDialogues gives each provider half, alternating, and loses none', () => {
  const dialogues = generateDialogues({ seed: 1, count: 7 });
  const { allo, itellico } = splitDialogues(dialogues);
  expect(allo).toEqual([dialogues[0], dialogues[2], dialogues[4], dialogues[6]]);
  expect(itellico).toEqual([dialogues[1], dialogues[3], dialogues[5]]);
});
