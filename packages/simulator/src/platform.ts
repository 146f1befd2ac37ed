import { setImmediate as immediate } from 'node:timers/promises';
import { defaultPlatform, type Platform } from '@callweave/transport/platform';
import type { Clock } from './clock/clock.ts';

/** The real time. */
export const systemClock: Clock = { now: defaultPlatform.now, sleep: defaultPlatform.sleep };

/** Called late, so a `fetch` replaced after the simulator was created is the one used. */
export const systemFetch: Platform['fetch'] = defaultPlatform.fetch;

/** Lets everything go on that only waits for its turn. */
export const nextTurn = (): Promise<void> => immediate();
