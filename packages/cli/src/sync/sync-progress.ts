import type { SyncAccount, SyncEvent } from '@callweave/core/sync';
import { createProgressBars } from '../terminal/progress-bars.ts';
import type { World } from '../world.ts';

/** A bar for each account: the rows of all partitions that were begun. */
export function createSyncProgress(
  accounts: readonly SyncAccount[],
  { stderr, platform }: Pick<World, 'stderr' | 'platform'>,
): { readonly take: (event: SyncEvent) => void; readonly clear: () => void } {
  const bars = createProgressBars(stderr, accounts.map(accountNameOf), platform.now);
  const rows = new Map<string, Map<string, { readonly read: number; readonly expected: number | null }>>();
  return {
    clear: () => bars.clear(),
    take(event) {
      if (event.type !== 'progress') return;
      const name = accountNameOf(event);
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

/** `allo/main`, as the user knows an account. */
export function accountNameOf({ provider, account }: SyncAccount): string {
  return `${provider}/${account}`;
}
