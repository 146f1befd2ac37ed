import type { Aggregate } from './aggregate.ts';
import type { AgentFacts } from './conversation-facts.ts';

/** What a person or an AI agent of ours had to do. */
export interface AgentFigures extends Omit<AgentFacts, 'key'> {
  readonly provider: string;
  readonly account: string;
  /** Calls and web sessions in which somebody was talked to. */
  readonly conversations: number;
  readonly talkSeconds: number;
  readonly messagesSent: number;
}

/** The longest talk time first. A conversation in which two took part counts for both. */
export function aggregateAgents(): Aggregate<readonly AgentFigures[]> {
  const figures = new Map<string, { -readonly [Key in keyof AgentFigures]: AgentFigures[Key] }>();
  return {
    add({ agents, provider, account, medium, outcome, direction, talkSeconds }) {
      for (const { key, label, kind } of agents) {
        const own = figures.get(key) ?? {
          label,
          kind,
          provider,
          account,
          conversations: 0,
          talkSeconds: 0,
          messagesSent: 0,
        };
        figures.set(key, own);
        // People are renamed; the latest name is theirs.
        own.label = label;
        if (medium === 'message') {
          if (direction === 'outbound') own.messagesSent += 1;
        } else if (outcome === 'answered' || outcome === 'transferred') {
          own.conversations += 1;
          own.talkSeconds += talkSeconds;
        }
      }
    },
    result: () =>
      [...figures.values()]
        .filter(({ conversations, messagesSent }) => conversations + messagesSent > 0)
        .sort(
          (left, right) =>
            right.talkSeconds - left.talkSeconds ||
            right.conversations - left.conversations ||
            right.messagesSent - left.messagesSent,
        ),
  };
}
