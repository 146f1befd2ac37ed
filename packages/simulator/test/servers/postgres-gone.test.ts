import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPostgresStore } from '@callweave/core/postgres';
import type { ConversationStore } from '@callweave/core/sync';
import { expect, inject, it, onTestFinished } from 'vitest';
import type {} from '../../../../.ci/checks/support/servers/provide-servers.ts';
import { startPostgres } from '../../../../.ci/checks/support/servers/start-postgres.ts';
import { startBoth } from '../sync/support/both-vendors.ts';
import { expectStoreEqualsTruth } from '../sync/support/expect-truth.ts';

const { programs } = inject('servers');

/** Its leases could not be given back and run on for a minute: the same owner takes them over at once. */
const owner = 'this machine';

/** Calls something in the middle of the so many-th commit: once it was sent, before it is answered. */
function duringCommit(
  store: ConversationStore,
  count: number,
  action: () => Promise<void>,
): ConversationStore {
  let commits = 0;
  return {
    ...store,
    commit: async (change) => {
      commits += 1;
      const isTheOne = commits === count;
      const committing = store.commit(change);
      if (isTheOne) await Promise.allSettled([action(), committing]);
      return committing;
    },
  };
}

it.each([1, 2, 4])(
  'gone in the middle of commit %i: told with what to do, and a later run completes',
  async (count) => {
    const folder = await mkdtemp(join(tmpdir(), 'callweave-gone-'));
    let server = await startPostgres(programs.postgres, folder);
    onTestFinished(async () => {
      await server.stop();
      await rm(folder, { recursive: true });
    });
    const { allo, itellico, run } = await startBoth();
    const store = await openPostgresStore({ connectionString: server.connectionString });
    onTestFinished(() => store.close());

    // As a power cut does it: https://www.postgresql.org/docs/current/server-shutdown.html
    const { accounts } = await run(
      duringCommit(store, count, () => server.stop('SIGQUIT')),
      { owner },
    );
    for (const { error } of accounts) {
      expect(error).toMatchObject({
        name: 'StoreError',
        code: 'unreachable',
        isRetryable: true,
        message: expect.stringMatching(
          /^Postgres at 127\.0\.0\.1:\d+\/postgres: .*What was committed before is whole\.$/,
        ),
      });
    }

    server = await startPostgres(programs.postgres, folder, server.port);
    expect(await run(store, { owner })).toMatchObject({
      accounts: [
        { error: null, partitions: { busy: 0 } },
        { error: null, partitions: { busy: 0 } },
      ],
    });
    await expectStoreEqualsTruth(store, { allo, itellico });
  },
);
