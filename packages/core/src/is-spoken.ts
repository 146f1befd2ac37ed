import type { Turn } from './conversation.ts';

/** Whether the turn was said or written to the other side, rather than done by a machine. */
export function isSpoken({ kind }: Turn): boolean {
  return kind === 'utterance' || kind === 'message';
}
