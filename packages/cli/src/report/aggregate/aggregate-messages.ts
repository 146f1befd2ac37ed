import type { Channel } from '@callweave/core';
import type { Aggregate } from './aggregate.ts';

export interface MessageFigures {
  readonly channel: Channel;
  readonly received: number;
  readonly sent: number;
  /** Of those sent. */
  readonly failed: number;
}

/** By channel, those with the most first. */
export function aggregateMessages(): Aggregate<readonly MessageFigures[]> {
  const figures = new Map<Channel, { -readonly [Key in keyof MessageFigures]: MessageFigures[Key] }>();
  return {
    add({ medium, channel, direction, outcome }) {
      if (medium !== 'message') return;
      const own = figures.get(channel) ?? { channel, received: 0, sent: 0, failed: 0 };
      figures.set(channel, own);
      own[direction === 'outbound' ? 'sent' : 'received'] += 1;
      if (direction === 'outbound' && outcome === 'failed') own.failed += 1;
    },
    result: () =>
      [...figures.values()].sort((left, right) => right.received + right.sent - left.received - left.sent),
  };
}
