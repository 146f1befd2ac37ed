import type { AlloSimulatorOptions } from '../../src/index.ts';
import { type AlloUnderTest, fakeClock, startAllo } from '../started.ts';

export interface AlloAtAnInstant extends AlloUnderTest {
  readonly clock: ReturnType<typeof fakeClock>;
}

/** An Allo simulator on a clock that stands at this instant until it is moved; by default when everything is over. */
export async function alloAt(
  instant = '2026-11-02T12:00:00Z',
  options: Omit<AlloSimulatorOptions, 'provider'> = {},
): Promise<AlloAtAnInstant> {
  const clock = fakeClock(Date.parse(instant));
  return { ...(await startAllo({ ...options, clock })), clock };
}

/** The line in the USA, the one in France, and a number that nobody in the content has. */
export const LINE = '+14155550100';
export const FRENCH_LINE = '+33261910042';
export const NOBODY = '+12125550142';

export const SECOND_MS = 1_000;
export const HOUR_MS = 3_600_000;
