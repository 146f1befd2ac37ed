import { join } from 'node:path';
import type { Conversation, Turn } from '@callweave/core';
import { type Dialogue, findCorpus, generateDialogues, loadDialogues } from '@callweave/simulator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readNdjson } from './support/read-ndjson.ts';
import { type Simulators, startSimulators } from './support/start-simulators.ts';
import { createTestWorld, type TestWorld } from './support/test-world.ts';

/**
 * The whole way at once: dialogues into the simulators, over HTTP, through clients, sources and the normal form,
 * into the file. With the corpus where it is at hand, else with made-up dialogues.
 */
const corpus = findCorpus({ environment: process.env, directory: import.meta.dirname });
let dialogues: Dialogue[];
let simulators: Simulators;
let world: TestWorld;
let conversations: Map<string, Conversation>;
let rowCount: number;

beforeAll(async () => {
  dialogues = corpus === null ? generateDialogues({ seed: 3, count: 500 }) : await loadDialogues(corpus);
  simulators = await startSimulators({ dialogues });
  world = await createTestWorld(simulators.environment);
  expect(await world.run('pull', '--to', 'out.ndjson', ...simulators.flags)).toBe(0);
  const rows = await readNdjson(join(world.directory, 'out.ndjson'));
  rowCount = rows.length;
  conversations = new Map(rows.map((row) => [row.id, row]));
}, 120_000);

afterAll(async () => {
  await simulators.close();
  await world.remove();
});

interface SpokenTurn {
  readonly speaker: 'caller' | 'agent';
  readonly text: string;
  readonly tools: readonly { readonly name: string | null; readonly result: unknown }[];
}

/** The turns in the corpus' words: who is told by the side, tool calls by the agent's turn that they precede. */
function spokenTurns(conversation: Conversation): SpokenTurn[] {
  const spoken: SpokenTurn[] = [];
  let tools: NonNullable<Turn['tool']>[] = [];
  for (const turn of conversation.turns ?? []) {
    if (turn.tool !== undefined) tools.push(turn.tool);
    if (turn.kind !== 'utterance' && turn.kind !== 'message') continue;
    const role = conversation.participants[turn.participant ?? -1]?.role;
    spoken.push({ speaker: role === 'customer' ? 'caller' : 'agent', text: turn.text, tools });
    tools = [];
  }
  return spoken;
}

function expectSameTurns(
  actual: readonly SpokenTurn[],
  dialogue: Dialogue,
  { withTools }: { withTools: boolean },
): void {
  expect(actual).toEqual(
    dialogue.turns.map(({ speaker, text, tools = [] }) => ({
      speaker,
      text,
      tools: withTools
        ? tools.map(({ name, parameters, results }) => ({ name, result: { parameters, results } }))
        : [],
    })),
  );
}

function conversationOf(id: string): Conversation {
  const conversation = conversations.get(id);
  if (conversation === undefined) throw new Error(`${id} did not arrive.`);
  return conversation;
}

describe('every dialogue arrives exactly once, every turn byte for byte, in order, on the right side', () => {
  it('counts as many rows as both systems hold, none twice', () => {
    expect(rowCount).toBe(simulators.allo.truth().length + simulators.itellico.truth().length);
    expect(conversations.size).toBe(rowCount);
  });

  it('each dialogue was given to exactly one system', () => {
    const given = [
      ...new Set(simulators.allo.truth().map(({ dialogueId }) => dialogueId)),
      ...simulators.itellico.truth().map(({ dialogueId }) => dialogueId),
    ];
    expect(given.sort()).toEqual(dialogues.map(({ id }) => id).sort());
  });

  it('at Allo, calls as calls and threads of text messages as threads', () => {
    const idsByDialogue = Map.groupBy(simulators.allo.truth(), ({ dialogueId }) => dialogueId);
    const dialoguesById = new Map(dialogues.map((dialogue) => [dialogue.id, dialogue]));
    for (const [dialogueId, entries] of idsByDialogue) {
      const dialogue = dialoguesById.get(dialogueId ?? '');
      if (dialogue === undefined) throw new Error(`${dialogueId} is no dialogue of the corpus.`);
      const items = entries
        .map(({ row }) => conversationOf(`allo:${row.id}`))
        .sort((a, b) => ((a.startedAt ?? '') < (b.startedAt ?? '') ? -1 : 1));
      expect(new Set(items.map(({ threadKey }) => threadKey)).size).toBe(1);
      expectSameTurns(items.flatMap(spokenTurns), dialogue, { withTools: false });
    }
  });

  it('at itellico, with every tool call, its parameters and results', () => {
    const dialoguesById = new Map(dialogues.map((dialogue) => [dialogue.id, dialogue]));
    for (const { row, dialogueId } of simulators.itellico.truth()) {
      const dialogue = dialoguesById.get(dialogueId);
      if (dialogue === undefined) throw new Error(`${dialogueId} is no dialogue of the corpus.`);
      expectSameTurns(spokenTurns(conversationOf(`itellico:${row.conversation_id}`)), dialogue, {
        withTools: true,
      });
    }
  });
});
