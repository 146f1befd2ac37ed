import { createPace, type Pace } from '@callweave/transport/pacing';
import type { PaceEvent } from './pace-event.ts';

/**
 * What a process knows of the lane's limit from what all of them did: the same rules as within a process, applied to
 * the same events in the same order.
 */
export interface SharedPace extends Pick<Pace, 'limit' | 'holdUntil' | 'nextSendAt'> {
  apply(event: PaceEvent): void;
  /** Forgets all but the limit. */
  restart(): void;
}

/** More than turns are ever taken ahead. */
const setBackMs = 1_000;

export function createSharedPace(limit: number | null): SharedPace {
  let pace = createPace(limit);
  const restart = (): void => {
    pace = createPace(pace.limit());
  };
  return {
    limit: () => pace.limit(),
    holdUntil: () => pace.holdUntil(),
    nextSendAt: () => pace.nextSendAt(),
    apply(event) {
      if (event.type === 'answered') {
        pace.answered(event.sentAt, event.observation);
        return;
      }
      // Redis' clock was set back, as when another server took over: of that clock, nothing that was learned holds.
      if (event.at < pace.lastSentAt() - setBackMs) restart();
      pace.sent(event.at);
    },
    restart,
  };
}
