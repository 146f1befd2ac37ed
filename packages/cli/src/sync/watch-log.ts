import type { AccountSummary } from '@callweave/core/sync';
import { formatCount, formatDuration } from '../terminal/format.ts';
import { messageOf } from '../terminal/message-of.ts';
import { accountNameOf, describeFailures, faultOf } from './describe-failures.ts';
import type { WatchRound } from './watch-sync.ts';

export interface WatchLines {
  /** What came, a line for each account. */
  readonly changes: readonly string[];
  /** What fails and did not fail so before, and what works again. */
  readonly troubles: readonly string[];
}

/** What of each round is worth a line: each fault once as long as it lasts, and nothing of rounds without either. */
export function createWatchLog(): (round: WatchRound) => WatchLines {
  const toldOfAccounts = new Map<string, string>();
  let toldOfAll: string | null = null;
  let isFirst = true;

  return ({ summary, error, pauseMs }) => {
    const next = `Tried again in ${formatDuration(pauseMs / 1_000)}.`;
    if (summary === null) {
      const isTold = toldOfAll === faultOf(error);
      toldOfAll = faultOf(error);
      return { changes: [], troubles: isTold ? [] : [`${messageOf(error)} ${next}`] };
    }
    const { accounts } = summary;
    const fresh = accounts.filter(
      (account) =>
        account.error !== null && toldOfAccounts.get(accountNameOf(account)) !== faultOf(account.error),
    );
    const mended = accounts.filter(
      (account) => account.error === null && toldOfAccounts.delete(accountNameOf(account)),
    );
    for (const account of fresh) toldOfAccounts.set(accountNameOf(account), faultOf(account.error));
    const isAllMended = toldOfAll !== null;
    toldOfAll = null;
    const changes = accounts.flatMap((account) => changeOf(account, isFirst));
    isFirst = false;
    return {
      changes,
      troubles: [
        ...(isAllMended ? ['What kept the sync from beginning is over.'] : []),
        ...mended.map((account) => `${accountNameOf(account)} works again.`),
        ...describeFailures(fresh, { accountCount: accounts.length }).map((failure) => `${failure} ${next}`),
      ],
    };
  };
}

/** The first round is told in any case, so that it is seen to work. */
function changeOf(account: AccountSummary, isFirst: boolean): readonly string[] {
  const { inserted, updated, deleted, error } = account;
  const isQuiet = inserted + updated + deleted === 0 && (!isFirst || error !== null);
  if (isQuiet) return [];
  const gone = deleted > 0 ? `, ${formatCount(deleted)} gone` : '';
  return [`${accountNameOf(account)}: ${formatCount(inserted)} new, ${formatCount(updated)} changed${gone}`];
}
