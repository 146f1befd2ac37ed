import type { Conversation, Participant } from '@callweave/core';
import type { Formats } from '../report/formats.ts';
import { channelWords, directionWords, outcomeWords } from '../report/words.ts';
import { neutralLine } from '../terminal/neutral-text.ts';

/** `Call, inbound, answered · 1 Apr 2026, 10:00 · 3:05`. */
export function headlineOf(
  { channel, direction, outcome, startedAt, durationSeconds, isTest }: Conversation,
  { dateAndTime, clock }: Formats,
): string {
  const kind = [
    channelWords[channel] ?? channel,
    directionWords[direction].toLowerCase(),
    ...(outcome === null ? [] : [(outcomeWords[outcome] ?? outcome).toLowerCase()]),
    ...(isTest ? ['test'] : []),
  ].join(', ');
  return [
    neutralLine(kind),
    startedAt === null ? 'at an unknown time' : dateAndTime(Date.parse(startedAt)),
    ...(durationSeconds === null ? [] : [clock(durationSeconds)]),
  ].join(' · ');
}

/** The name and what else tells who it is: `Zoë Müller, +12025550143`. */
export function describeParticipant({ name, phoneE164, phoneRaw, email, kind }: Participant): string {
  const parts = [name, phoneE164 ?? phoneRaw, email].map((part) => neutralLine(part ?? '')).filter(Boolean);
  const who = parts.length === 0 ? 'not told' : parts.join(', ');
  return kind === 'ai' ? `${who} (AI)` : who;
}
