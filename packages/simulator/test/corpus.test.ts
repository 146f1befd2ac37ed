import { describe, expect, it } from 'vitest';
import {
  alloItemsOf,
  findCorpus,
  generateDialogues,
  isTextThread,
  itellicoConversationsOf,
  loadDialogues,
  splitDialogues,
} from '../src/index.ts';

const corpus = findCorpus({ environment: process.env, directory: import.meta.dirname });

describe('a corpus: the large one where it is at hand, else made-up dialogues', () => {
  it('goes whole into both simulators', async () => {
    const dialogues = corpus === null ? generateDialogues({ seed: 1 }) : await loadDialogues(corpus);
    const { allo, itellico } = splitDialogues(dialogues);
    const items = alloItemsOf(allo, { seed: 1 });
    const conversations = itellicoConversationsOf(itellico, { seed: 1 });
    const turnsOf = (half: typeof dialogues): number =>
      half.reduce((sum, { turns }) => sum + turns.length, 0);

    const calls = items.filter(({ row }) => row.type === 'CALL');
    expect(calls).toHaveLength(allo.filter((_, index) => !isTextThread(index)).length);
    const spoken = calls.reduce((sum, { row }) => sum + (row.transcript?.length ?? 0), 0);
    expect(spoken + items.length - calls.length).toBe(turnsOf(allo));

    expect(conversations).toHaveLength(itellico.length);
    const messages = conversations.flatMap(({ row }) => row.messages);
    expect(messages.filter(({ role }) => role === 'user' || role === 'agent')).toHaveLength(
      turnsOf(itellico),
    );
    const tools = itellico.flatMap(({ turns }) => turns.flatMap((turn) => turn.tools ?? []));
    expect(messages.filter(({ role }) => role === 'tool')).toHaveLength(tools.length);
  });
});
