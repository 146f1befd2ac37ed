import type { Conversation, Participant, Turn } from '@callweave/core';

/** What was said and written, a line for each turn; null when there is nothing, or nothing yet. */
export function transcriptText({ turns, participants }: Conversation): string | null {
  const spoken = (turns ?? []).filter(({ kind }) => kind === 'utterance' || kind === 'message');
  if (spoken.length === 0) return null;
  return spoken.map((turn) => `${speakerOf(turn, participants)}: ${turn.text}`).join('\n');
}

function speakerOf({ participant, providerRole }: Turn, participants: readonly Participant[]): string {
  const speaker = participant === null ? undefined : participants[participant];
  if (speaker === undefined) return providerRole ?? 'Unknown';
  if (speaker.name !== null) return speaker.name;
  if (speaker.role === 'customer') return 'Customer';
  return speaker.kind === 'ai' ? 'AI agent' : 'Agent';
}
