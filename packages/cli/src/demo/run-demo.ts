import { type Conversation, toPlainText } from '@callweave/core';
import { createSimulator, splitDialogues } from '@callweave/simulator';
import type { ExitCode } from '../exit-code.ts';
import { createSources } from '../pull/create-sources.ts';
import { openNdjsonFile } from '../pull/ndjson-file.ts';
import { runPull } from '../pull/run-pull.ts';
import { formatCount } from '../terminal/format.ts';
import { UsageError } from '../usage-error.ts';
import type { World } from '../world.ts';
import { chooseDialogues } from './choose-dialogues.ts';

export interface DemoOptions {
  readonly path: string;
  /** The path as a person would type it. */
  readonly shownPath: string;
  readonly generatedCount: number;
}

/** Both simulators on free ports, a pull from them at the pace that the real services allow, and what came of it. */
export async function runDemo(
  { path, shownPath, generatedCount }: DemoOptions,
  world: World,
): Promise<ExitCode> {
  if (!Number.isInteger(generatedCount) || generatedCount < 2) {
    throw new UsageError(
      `Expected --conversations to be a whole number of at least 2; got ${generatedCount}.`,
    );
  }
  const { stdout } = world;
  const { dialogues, origin } = await chooseDialogues({ seed: 1, count: generatedCount }, world);
  const halves = splitDialogues(dialogues);
  stdout.write(`Simulating Allo and itellico with ${formatCount(dialogues.length)} dialogues ${origin}.\n`);

  const allo = await createSimulator({ provider: 'allo', dialogues: halves.allo }).listen();
  const itellico = await createSimulator({ provider: 'itellico', dialogues: halves.itellico }).listen();
  try {
    stdout.write(
      `Pulling everything, at the pace of the real services' limits (5 searches a second at Allo).\n\n`,
    );
    const environment = { ALLO_API_KEY: allo.apiKey, ITELLICO_API_KEY: itellico.apiKey };
    const sources = createSources(
      ['allo', 'itellico'],
      { alloBaseUrl: allo.url, itellicoBaseUrl: itellico.url },
      { ...world, environment },
    );
    const sample = createSampleKeeper();
    const writer = await openNdjsonFile(path, 'overwrite');
    const exitCode = await runPull(
      { sources, writer, withoutRaw: false, output: stdout, onConversation: sample.offer },
      world,
    );
    const best = sample.best();
    if (best !== null) stdout.write(`\nOne of them, as a person reads it:\n\n${indent(toPlainText(best))}`);
    stdout.write(farewell(shownPath));
    return exitCode;
  } finally {
    await Promise.all([allo.close(), itellico.close()]);
  }
}

/** Keeps the conversation that shows most in the fewest lines. */
function createSampleKeeper(): {
  offer: (conversation: Conversation) => void;
  best: () => Conversation | null;
} {
  let best: Conversation | null = null;
  const scoreOf = ({ turns }: Conversation): number => {
    if (turns === null || turns.length < 6 || turns.length > 16) return 0;
    return turns.filter(({ kind }) => kind === 'tool').length > 0 ? 2 : 1;
  };
  return {
    offer(conversation) {
      const score = scoreOf(conversation);
      const bestScore = best === null ? 0 : scoreOf(best);
      // Ties go by id, so that every run shows the same one, whichever system answers first.
      if (
        score > bestScore ||
        (score === bestScore && score > 0 && best !== null && conversation.id < best.id)
      ) {
        best = conversation;
      }
    },
    best: () => best,
  };
}

function indent(text: string): string {
  return text.replace(/^(?=.)/gm, '  ');
}

function farewell(path: string): string {
  return `
Everything is in ${path}, one JSON object a line.

On your own accounts (Node 22.13 or later):
  export ALLO_API_KEY=…      # Allo: Settings > API
  export ITELLICO_API_KEY=…  # itellico: Settings > Developers > API Keys
  npx callweave pull --provider allo,itellico --since 2026-04-01 --to conversations.ndjson
`;
}
