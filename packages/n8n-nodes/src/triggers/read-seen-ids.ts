import { isRecord } from '@callweave/transport/json';
import type { SeenIds } from './seen-ids.ts';

/** What static data holds under a name; whatever else stands there counts as nothing. */
export function readSeenIds(stored: unknown): SeenIds {
  if (!isRecord(stored)) return {};
  return Object.fromEntries(
    Object.entries(stored).map(([hour, ids]) => [
      hour,
      Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : [],
    ]),
  );
}
