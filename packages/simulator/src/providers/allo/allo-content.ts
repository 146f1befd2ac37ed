import type { Dialogue } from '../../corpus/dialogue.ts';
import type { Catalogue } from './content/catalogue.ts';
import { directoryOf } from './content/directory.ts';
import { generatedCatalogue } from './content/generated-catalogue.ts';
import { listedCatalogue } from './content/listed-catalogue.ts';
import type { AlloContent } from './state/world.ts';

interface AlloContentOptions {
  readonly seed: number;
  /** ISO 8601. */
  readonly until: string;
  readonly unansweredCalls: number;
  /** Undefined for every dialogue once. */
  readonly conversations: number | undefined;
}

/** What all servers of a simulator share. */
export function alloContent(
  dialogues: readonly Dialogue[],
  { seed, until, unansweredCalls, conversations }: AlloContentOptions,
): AlloContent {
  const options = { seed, untilMs: Date.parse(until), unansweredCalls };
  const catalogue: Catalogue =
    conversations === undefined
      ? listedCatalogue(dialogues, options)
      : generatedCatalogue(dialogues, {
          ...options,
          conversations: dialogues.length === 0 ? 0 : conversations,
        });
  return { seed, catalogue, directory: directoryOf(catalogue) };
}
