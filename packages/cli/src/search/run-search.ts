import type { ConversationStore, SearchHit, StoreQuery } from '@callweave/core/sync';
import { createFormats } from '../report/formats.ts';
import { neutralJson } from '../terminal/neutral-text.ts';
import { createStyles } from '../terminal/styles.ts';
import type { World } from '../world.ts';
import { formatHit } from './format-hit.ts';

export interface SearchOptions {
  readonly text: string;
  readonly query: StoreQuery;
  readonly limit: number;
  readonly isJson: boolean;
  readonly timeZone: string;
  readonly signal: AbortSignal;
}

/** Prints the conversations of a store in which words occur, the best first. */
export async function runSearch(
  store: Pick<ConversationStore, 'search'>,
  { text, query, limit, isJson, timeZone, signal }: SearchOptions,
  world: Pick<World, 'stdout' | 'stderr' | 'environment'>,
): Promise<void> {
  const { stdout, stderr } = world;
  const formats = createFormats({ locale: 'en-GB', timeZone });
  const layout = { formats, styles: createStyles(stdout, world) };
  let found = 0;
  // One more than is shown tells whether there are more.
  for await (const hit of store.search(text, { ...query, limit: limit + 1 })) {
    signal.throwIfAborted();
    found += 1;
    if (found > limit) break;
    if (isJson) stdout.write(`${neutralJson(jsonOf(hit))}\n`);
    else stdout.write(`${found === 1 ? '' : '\n'}${formatHit(hit, layout)}`);
  }
  const count = formats.count(Math.min(found, limit));
  if (found === 0) stderr.write('No conversation has all these words.\n');
  else if (found > limit) {
    stderr.write(
      `\nThe best ${count}; there are more. --limit shows more, --since and the like narrow it down.\n`,
    );
  } else stderr.write(`\n${count} ${found === 1 ? 'conversation' : 'conversations'}.\n`);
}

/** A hit for programs: enough to choose by, and the id for `callweave show`. */
function jsonOf({
  stored: { conversation, account },
  matches,
}: SearchHit): Readonly<Record<string, unknown>> {
  const { id, provider, channel, direction, outcome, startedAt, durationSeconds, participants } =
    conversation;
  return {
    id,
    provider,
    account,
    channel,
    direction,
    outcome,
    startedAt,
    durationSeconds,
    participants,
    matches,
  };
}
