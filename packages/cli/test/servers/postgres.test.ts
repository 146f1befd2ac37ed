import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import type {} from '../../../../.ci/checks/support/servers/provide-servers.ts';
import { readNdjson } from '../support/read-ndjson.ts';
import { type Simulators, startSimulators } from '../support/start-simulators.ts';
import { createTestWorld, type TestWorld } from '../support/test-world.ts';

const { postgresUrl } = inject('servers');
let simulators: Simulators;
let world: TestWorld;

beforeEach(async () => {
  simulators = await startSimulators({ count: 30 });
  world = await createTestWorld({
    ...simulators.environment,
    HOME: '/nowhere',
    DATABASE_URL: postgresUrl,
    CALLWEAVE_FORGET_KEY_FILE: 'forget.key',
  });
});

afterEach(async () => {
  await world.remove();
  await simulators.close();
});

const run = (command: string, ...flags: string[]) =>
  world.run(command, '--store', 'env:DATABASE_URL', ...flags);

describe('with a store in Postgres', () => {
  it('syncs, looks, exports and forgets as with a file', async () => {
    expect(await run('sync', ...simulators.flags)).toBe(0);
    expect(world.printed.stdout).toContain('Stored in Postgres (the URL in DATABASE_URL).\n');
    expect(await run('export', '--format', 'ndjson', '--to', 'all.ndjson')).toBe(0);
    const conversations = await readNdjson(join(world.directory, 'all.ndjson'));
    expect(conversations.map(({ id }) => id).sort()).toEqual(simulators.ids());

    world.printed.stdout = '';
    await run('doctor', ...simulators.flags);
    expect(world.printed.stdout).toMatch(
      /\nok {4}store: Postgres \(the URL in DATABASE_URL\): \d+ conversations/,
    );

    const number = conversations
      .flatMap(({ participants }) => participants)
      .find(({ role, phoneE164 }) => role === 'customer' && phoneE164 !== null)?.phoneE164;
    expect(await run('forget', '--phone', number ?? '', '--yes')).toBe(0);
    expect(await run('sync', ...simulators.flags)).toBe(0);
    expect(await run('export', '--format', 'ndjson', '--to', 'left.ndjson')).toBe(0);
    const left = await readNdjson(join(world.directory, 'left.ndjson'));
    expect(left.length).toBeLessThan(conversations.length);
    expect(JSON.stringify(left.map(({ participants }) => participants))).not.toContain(number);
    expect(world.printed.stderr).not.toContain('postgres://');
  });

  it('says what to do about one that is not there, without its password', async () => {
    const environment = { DATABASE_URL: 'postgres://somebody:demopassword@127.0.0.1:1/nowhere' };
    const away = await createTestWorld({ ...simulators.environment, ...environment });
    expect(await away.run('sync', '--store', 'env:DATABASE_URL', ...simulators.flags)).toBe(1);
    expect(away.printed.stderr).toMatch(/^callweave: .*127\.0\.0\.1:1/);
    expect(away.printed.stderr).not.toContain('demopassword');
    await away.remove();
  });
});
