import { parseInstant } from '../time.ts';
import { isoAt } from './account-work.ts';
import type { MissingConversation } from './conversation-store.ts';

/**
 * How long a conversation has to be gone before it is taken for deleted: a provider that rebuilds its index, or has
 * lost a machine, has it again by then.
 */
const goneForMs = 3_600_000;

/** What to write of a conversation that the provider did not have: gone twice, an hour apart, it is deleted. */
export function missingAt(
  id: string,
  { missedAt, nowMs }: { readonly missedAt: string | null; readonly nowMs: number },
): MissingConversation {
  const missedMs = parseInstant(missedAt)?.ms ?? nowMs;
  // A clock that was set back would otherwise put it off until it has caught up.
  const goneMs = Math.abs(nowMs - missedMs);
  return goneMs >= goneForMs
    ? { id, isDeleted: true, nextCheckAt: null }
    : { id, isDeleted: false, nextCheckAt: isoAt(nowMs + goneForMs - goneMs) };
}
