import type { Conversation } from '@callweave/core';

/** Whether there is nothing to make a transcript of. */
export function isWithoutTurns({ turns }: Pick<Conversation, 'turns'>): boolean {
  return turns === null || turns.length === 0;
}

/** Why there is nothing, in a phrase. */
export function reasonWithoutTurns({
  turns,
  transcriptState,
}: Pick<Conversation, 'turns' | 'transcriptState'>): string {
  return turns === null ? `transcript ${transcriptState.replaceAll('_', ' ')}` : 'nothing said';
}
