import type { SyncAccount, SyncEvent } from '@callweave/core/sync';
import { createProgressBars } from '../terminal/progress-bars.ts';
import type { World } from '../world.ts';
import { accountNameOf } from './describe-failures.ts';

/** So many bars are read at a glance, and fit every terminal. */
const mostBars = 8;

/** A bar for each account, or one for all where they are many: the rows of all partitions that were begun. */
export function createSyncProgress(
  accounts: readonly SyncAccount[],
  { stderr, platform }: Pick<World, 'stderr' | 'platform'>,
): { readonly take: (event: SyncEvent) => void; readonly clear: () => void } {
  const together = accounts.length > mostBars ? `${accounts.length} accounts` : null;
  const names = together === null ? accounts.map(accountNameOf) : [together];
  const bars = createProgressBars(stderr, names, platform.now);
  const rows = new Map<string, Map<string, { readonly read: number; readonly expected: number | null }>>();
  return {
    clear: () => bars.clear(),
    take(event) {
      if (event.type !== 'progress') return;
      const name = together ?? accountNameOf(event);
      const partitions = rows.get(name) ?? new Map();
      rows.set(name, partitions);
      partitions.set(event.partitionKey, { read: event.rowsRead, expected: event.rowsExpected });
      const all = [...partitions.values()];
      const expected = all.map((each) => each.expected);
      bars.update(
        name,
        all.reduce((sum, { read }) => sum + read, 0),
        expected.reduce<number | null>((sum, each) => (sum === null || each === null ? null : sum + each), 0),
      );
    },
  };
}
