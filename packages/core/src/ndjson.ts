import type { Conversation } from './conversation.ts';

export interface NdjsonOptions {
  /**
   * Leave out the provider's row, which about halves the size.
   * @default false
   */
  readonly withoutRaw?: boolean;
}

/** One line of newline-delimited JSON, its newline included. */
export function toNdjsonLine(conversation: Conversation, { withoutRaw = false }: NdjsonOptions = {}): string {
  if (!withoutRaw) return `${JSON.stringify(conversation)}\n`;
  const { raw: _, ...rest } = conversation;
  return `${JSON.stringify(rest)}\n`;
}
