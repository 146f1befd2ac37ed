import type { Pacer } from './pacer.ts';
import type { Platform } from './platform.ts';

type Clock = Pick<Platform, 'now' | 'sleep'>;
type PacersInUse = Map<string, WeakRef<Pacer>>;

/**
 * The pacers that run on each clock. The one thing in this package that remembers beyond the objects that callers hold:
 * an API counts the requests of a key together, whichever clients they come from (docs/decisions/0005-pacing.md).
 */
const pacersByClock = new WeakMap<Clock['now'], WeakMap<Clock['sleep'], PacersInUse>>();

/**
 * The pacer of a name on a clock; made where nobody uses one of this name yet. It is kept for as long as a client uses
 * it, and what nobody uses any more is forgotten when the next one is made. Names hold keys: they can't be read back.
 */
export function sharePacer({ now, sleep }: Clock, name: string, create: () => Pacer): Pacer {
  // Workers of an older compatibility date have no weak references: better a pacer for each client than one for ever.
  if (typeof WeakRef === 'undefined') return create();
  const bySleep = pacersByClock.get(now) ?? new WeakMap<Clock['sleep'], PacersInUse>();
  const pacers: PacersInUse = bySleep.get(sleep) ?? new Map();
  pacersByClock.set(now, bySleep.set(sleep, pacers));
  const inUse = pacers.get(name)?.deref();
  if (inUse) return inUse;
  for (const [other, pacer] of pacers) if (!pacer.deref()) pacers.delete(other);
  const pacer = create();
  pacers.set(name, new WeakRef(pacer));
  return pacer;
}
