import type { Channel, Conversation, Direction, Outcome, Participant, Provider } from '@callweave/core';
import { isHiddenNumber } from '@callweave/core';
import type { StoredConversation } from '@callweave/core/sync';
import type { Calendar, LocalTime } from '../calendar.ts';

/** What the figures of the report are made of: the little of a conversation that is counted. */
export interface ConversationFacts {
  readonly provider: Provider;
  readonly account: string;
  readonly medium: Medium;
  readonly channel: Channel;
  readonly direction: Direction;
  readonly outcome: Outcome | null;
  readonly startedAtMs: number | null;
  readonly local: LocalTime | null;
  /** How long people and agents were in conversation: 0 for what nobody took, a voicemail included. */
  readonly talkSeconds: number;
  /** The other side. */
  readonly contact: ContactFacts;
  /** Those on our side who took part. */
  readonly agents: readonly AgentFacts[];
}

export type Medium = 'call' | 'message' | 'web' | 'other';

export interface ContactFacts {
  /** The same for the same number; null when it was withheld. */
  readonly key: string | null;
  readonly name: string | null;
  readonly number: string | null;
}

export interface AgentFacts {
  /** The same for the same person or agent of an account. */
  readonly key: string;
  /** The name, or what else is known. */
  readonly label: string;
  readonly kind: Participant['kind'];
}

const media: Readonly<Record<Channel, Medium>> = {
  voice: 'call',
  sms: 'message',
  mms: 'message',
  whatsapp: 'message',
  web: 'web',
  unknown: 'other',
};

export function factsOf(
  { conversation, account }: StoredConversation,
  calendar: Calendar,
): ConversationFacts {
  const { provider, channel, direction, outcome, startedAt, durationSeconds } = conversation;
  const startedAtMs = startedAt === null ? null : Date.parse(startedAt);
  const isTaken = outcome === 'answered' || outcome === 'transferred';
  return {
    provider,
    account,
    medium: media[channel] ?? 'other',
    channel,
    direction,
    outcome,
    startedAtMs,
    local: startedAtMs === null ? null : calendar.localTimeOf(startedAtMs),
    talkSeconds: isTaken ? (durationSeconds ?? 0) : 0,
    contact: contactOf(conversation),
    agents: agentsOf(conversation).map((participant) => agentFactsOf(participant, provider, account)),
  };
}

function contactOf({ participants }: Conversation): ContactFacts {
  const customer = participants.find(({ role }) => role === 'customer');
  if (customer === undefined) return { key: null, name: null, number: null };
  const { phoneE164, phoneRaw, name } = customer;
  const key = phoneE164 ?? (isHiddenNumber(phoneRaw) ? null : (phoneRaw?.trim().toLowerCase() ?? null));
  return { key, name, number: phoneE164 ?? phoneRaw };
}

/** Those whose words are in the transcript. Where it tells of none of them, the first. */
function agentsOf({ participants, turns }: Conversation): readonly Participant[] {
  const spoke = new Set(turns?.map(({ participant }) => participant));
  const agents = participants.filter(({ role }) => role === 'agent');
  const speakers = participants.filter(({ role }, index) => role === 'agent' && spoke.has(index));
  return speakers.length > 0 ? speakers : agents.slice(0, 1);
}

function agentFactsOf(
  { kind, name, email, phoneE164, phoneRaw, providerRef }: Participant,
  provider: Provider,
  account: string,
): AgentFacts {
  const number = phoneE164 ?? phoneRaw;
  const label = name?.trim() || email || (number === null ? 'Not told' : `Line ${number}`);
  return { key: JSON.stringify([provider, account, kind, providerRef ?? label]), label, kind };
}
