import { toMarkdown, toSrt, toWebVtt } from '@callweave/core';
import type { ConversationStore, StoredConversation } from '@callweave/core/sync';
import { createFormats } from '../report/formats.ts';
import { neutralJson, neutralText } from '../terminal/neutral-text.ts';
import { createStyles } from '../terminal/styles.ts';
import type { World } from '../world.ts';
import { formatConversation } from './format-conversation.ts';

export const showFormats = ['text', 'md', 'vtt', 'srt', 'json'] as const;
export type ShowFormat = (typeof showFormats)[number];

export interface ShowOptions {
  /** Of the conversation, or the provider's own. */
  readonly id: string;
  readonly format: ShowFormat;
  readonly timeZone: string;
}

/** Prints one conversation of a store. */
export async function runShow(
  store: Pick<ConversationStore, 'get'>,
  { id, format, timeZone }: ShowOptions,
  world: Pick<World, 'stdout' | 'environment'>,
): Promise<void> {
  const stored = await find(store, id);
  if (stored === null) {
    throw new Error(
      `The store has no conversation ${neutralText(id)}. callweave search finds conversations by their words, callweave sync brings those that are missing.`,
    );
  }
  const { conversation } = stored;
  const { stdout } = world;
  const texts: Readonly<Record<ShowFormat, () => string>> = {
    text: () =>
      formatConversation(stored, {
        formats: createFormats({ locale: 'en-GB', timeZone }),
        styles: createStyles(stdout, world),
        timeZone,
        columns: stdout.terminalColumns ?? Number.POSITIVE_INFINITY,
      }),
    md: () => neutralText(toMarkdown(conversation)),
    vtt: () => neutralText(toWebVtt(conversation)),
    srt: () => neutralText(toSrt(conversation)),
    json: () => `${neutralJson(conversation)}\n`,
  };
  stdout.write(texts[format]());
}

/** The id of a record begins with its provider; those that the providers' own pages show do not. */
async function find(store: Pick<ConversationStore, 'get'>, id: string): Promise<StoredConversation | null> {
  const candidates = id.includes(':') ? [id] : [`allo:${id.replace(/^(cll|msg)_/, '$1-')}`, `itellico:${id}`];
  for (const candidate of candidates) {
    const found = await store.get(candidate);
    if (found !== null) return found;
  }
  return null;
}
