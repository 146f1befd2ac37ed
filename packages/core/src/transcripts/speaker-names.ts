import type { Conversation, Participant, Turn } from '../conversation.ts';

/**
 * What to call each participant: the name, else the role and kind ("Customer", "AI agent"). No two are called the
 * same: namesakes get their role, and whoever is still alike a number.
 */
export function speakerNamesOf(participants: readonly Participant[]): string[] {
  const names = participants.map(({ name }) => oneLine(name ?? ''));
  const labels = participants.map(labelOf);
  const called = names.map((name, index) => name || (labels[index] ?? ''));
  const withRoles = called.map((text, index) =>
    names[index] !== '' && isShared(text, called) ? `${text} (${labels[index]})` : text,
  );
  return withNumbers(withRoles);
}

/** Tells who speaks in each turn of a conversation, those included whom the provider does not say. */
export function createSpeakerNamer({
  participants,
}: Pick<Conversation, 'participants'>): (turn: Turn) => string {
  const names = speakerNamesOf(participants);
  return ({ participant, providerRole }) =>
    names[participant ?? -1] ??
    (providerRole === null ? 'Unknown speaker' : `Unknown speaker (${oneLine(providerRole)})`);
}

function labelOf({ role, kind }: Participant): string {
  return kind === 'ai' ? `AI ${role}` : `${role.slice(0, 1).toUpperCase()}${role.slice(1)}`;
}

function withNumbers(texts: readonly string[]): string[] {
  const taken = new Set(texts);
  return texts.map((text) => {
    if (!isShared(text, texts)) return text;
    let number = 1;
    while (taken.has(`${text} ${number}`)) number += 1;
    taken.add(`${text} ${number}`);
    return `${text} ${number}`;
  });
}

function isShared(text: string, texts: readonly string[]): boolean {
  return texts.filter((other) => other === text).length > 1;
}

/** A name stands within a line, whatever the provider put into it. */
function oneLine(text: string): string {
  // Control characters end lines, or are dropped by parsers.
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}
