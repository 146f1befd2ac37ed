import { call, changeOf, readOf, said } from '../../src/testing/store-fixtures.ts';
import { openStore } from './open-store.ts';

const [kind = '', path = '', name = '', commits = '0'] = process.argv.slice(2);
const account = { provider: 'allo', account: name } as const;
const key = `allo/${name}/live`;
const store = await openStore(kind === 'ndjson' ? 'ndjson' : 'sqlite', path);
await store.addPartitions([{ ...account, key, kind: 'live', since: null, until: null }]);
const lease = await store.acquireLease(key, { owner: name, durationMs: 60_000, now: Date.now() });
for (let commit = 1; commit <= Number(commits); commit += 1) {
  const conversations = Array.from({ length: 10 }, (_, index) =>
    readOf(call(`${name}-${commit}-${index}`, { turns: [said('some words')] })),
  );
  const checkpoint = {
    version: 1,
    cursor: String(commit),
    completedAt: null,
    lookbackAt: null,
    deepReadAt: null,
  } as const;
  await store.commit(changeOf({ ...account, lease, conversations, checkpoint }));
  process.send?.(commit);
}
await store.close();
process.disconnect();
