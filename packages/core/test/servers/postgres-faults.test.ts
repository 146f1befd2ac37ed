import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  type RunningPostgres,
  startPostgres,
} from '../../../../.ci/checks/support/servers/start-postgres.ts';
import { rejectionOf } from '../support/rejection-of.ts';
import { block, untilWaiting } from './support/blocking.ts';
import { call, change, read } from './support/changes.ts';
import { ownSchema, servers } from './support/postgres.ts';

const unreachable = {
  name: 'StoreError',
  code: 'unreachable',
  isRetryable: true,
  message: expect.stringMatching(
    /^Postgres at 127\.0\.0\.1:\d+\/postgres: .*What was committed before is whole\.$/,
  ),
};

let folder: string;
let server: RunningPostgres;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'callweave-postgres-'));
  server = await start();
});

afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true });
});

/** The one that was stopped, with what it had, where it was. */
function start(): Promise<RunningPostgres> {
  return startPostgres(servers().programs.postgres, folder, server?.port);
}

it('is whole after the server was stopped in the middle of a commit, and goes on with it', async () => {
  await using schema = await ownSchema(server.connectionString);
  const store = await schema.open();
  const conversations = Array.from({ length: 1_200 }, (_, index) => read(call(index)));
  await store.commit(change({ conversations: [read(call(0, { tags: ['old'] }))] }));
  // Its first statements are done, and the next waits.
  await using _other = await block(schema, 'LOCK TABLE conversation_words IN ACCESS EXCLUSIVE MODE');
  const writing = rejectionOf(store.commit(change({ conversations })));
  await untilWaiting(schema, 1);
  await schema.client.end();
  // As a power cut does it: https://www.postgresql.org/docs/current/server-shutdown.html
  await server.stop('SIGQUIT');
  expect(await writing).toMatchObject(unreachable);
  expect(await rejectionOf(store.count())).toMatchObject(unreachable);

  server = await start();
  expect(await store.count()).toMatchObject({ conversations: 1 });
  const { outcomes } = await store.commit(change({ conversations }));
  expect(outcomes.filter((outcome) => outcome === 'inserted')).toHaveLength(1_199);
  await store.close();
});

it('goes on after the server was restarted between two commits, and within a list', async () => {
  await using schema = await ownSchema(server.connectionString);
  const store = await schema.open();
  const conversations = Array.from({ length: 250 }, (_, index) => read(call(index)));
  await store.commit(change({ conversations }));
  const listed: string[] = [];
  for await (const { conversation } of store.list()) {
    if (listed.push(conversation.id) !== 10) continue;
    await schema.client.end();
    await server.stop();
    server = await start();
  }
  expect(new Set(listed).size).toBe(250);
  expect((await store.commit(change({ conversations: [read(call(999))] }))).outcomes).toEqual(['inserted']);
  await store.close();
});

it('outlives connections that are ended, at work and at rest', async () => {
  await using schema = await ownSchema(server.connectionString);
  const store = await schema.open();
  await store.commit(change({ conversations: [read(call(1))] }));
  await using other = await block(schema, `LOCK TABLE conversations IN ACCESS EXCLUSIVE MODE`);
  const writing = rejectionOf(store.commit(change({ conversations: [read(call(2))] })));
  await untilWaiting(schema, 1);
  await schema.client.query(
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'callweave'",
  );
  expect(await writing).toMatchObject(unreachable);
  await other.end();
  await store.commit(change({ conversations: [read(call(2))] }));
  // Nobody uses it now.
  await schema.client.query(
    "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE application_name = 'callweave'",
  );
  expect(await store.get(call(2).id)).not.toBeNull();
});
