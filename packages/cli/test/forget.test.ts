import { existsSync } from 'node:fs';
import { cp, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { openSqliteStore } from '@callweave/core/sqlite';
import type { StoredConversation } from '@callweave/core/sync';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { runProgram } from '../src/run-program.ts';
import { readStore } from './support/read-store.ts';
import { type Simulators, startSimulators } from './support/start-simulators.ts';
import { createTestWorld, type TestWorld } from './support/test-world.ts';

let simulators: Simulators;
/** Synced once, and copied for each test. */
let synced: TestWorld;
let all: Map<string, StoredConversation>;
let number: string;
let theirs: readonly string[];
let world: TestWorld;

beforeAll(async () => {
  simulators = await startSimulators({ count: 60 });
  synced = await createTestWorld(simulators.environment);
  expect(await synced.run('sync', ...simulators.flags)).toBe(0);
  all = await readStore(join(synced.directory, 'callweave.db'));
  number = [...all.values()].flatMap(customerNumbers)[0] ?? '';
  theirs = [...all.values()]
    .filter((stored) => customerNumbers(stored).includes(number))
    .map(({ conversation }) => conversation.id)
    .sort();
  expect(theirs.length).toBeGreaterThan(0);
});

afterAll(async () => {
  await synced.remove();
  await simulators.close();
});

beforeEach(async () => {
  world = await worldThatAnswers(null);
});

afterEach(() => world.remove());

function customerNumbers({ conversation }: StoredConversation): string[] {
  return conversation.participants.flatMap(({ role, phoneE164 }) =>
    role === 'customer' && phoneE164 !== null ? [phoneE164] : [],
  );
}

async function worldThatAnswers(answer: string | null): Promise<TestWorld> {
  const created = await createTestWorld(
    { ...simulators.environment, CALLWEAVE_FORGET_KEY_FILE: 'keys/forget.key' },
    { answer },
  );
  await cp(join(synced.directory, 'callweave.db'), join(created.directory, 'callweave.db'));
  return created;
}

const idsIn = async (of: TestWorld): Promise<string[]> =>
  [...(await readStore(join(of.directory, 'callweave.db'))).keys()].sort();

const othersIds = (): string[] => [...all.keys()].filter((id) => !theirs.includes(id)).sort();

async function tombstonesIn(of: TestWorld): Promise<number> {
  const store = await openSqliteStore({ path: join(of.directory, 'callweave.db') });
  const { length } = await store.listTombstones();
  await store.close();
  return length;
}

describe('callweave forget', () => {
  it('deletes everything of a person, and no sync brings it back', async () => {
    expect(await world.run('forget', '--phone', number, '--yes')).toBe(0);
    expect(await idsIn(world)).toEqual(othersIds());
    // One of each conversation, and one of the number.
    expect(await tombstonesIn(world)).toBe(theirs.length + 1);
    expect((await stat(join(world.directory, 'keys/forget.key'))).mode & 0o777).toBe(0o600);
    expect(world.printed.stderr).toMatch(/^Made .*keys\/forget\.key: .*Keep a copy/);
    expect(world.printed.stdout).toMatch(
      new RegExp(
        `^Found ${theirs.length} conversations? of theirs among ${all.size} in the store, from 2026-`,
      ),
    );
    expect(world.printed.stdout).toMatch(
      /\nDeleted \d+ conversations? from callweave\.db\. What started before /,
    );
    expect(world.printed.stdout).toContain('Exports, reports and backups');
    for (const id of theirs) {
      const { provider, providerId } = all.get(id)?.conversation ?? {};
      expect(world.printed.stdout).toContain(`  ${provider}  conversation  ${providerId}\n`);
    }

    expect(await world.run('sync', ...simulators.flags)).toBe(0);
    expect(await idsIn(world)).toEqual(othersIds());
  });

  it('shows nothing of what was said, nor who it is', async () => {
    await world.run('forget', '--phone', number, '--yes');
    const printed = world.printed.stdout + world.printed.stderr;
    expect(printed).not.toContain(number);
    for (const id of theirs) {
      const conversation = all.get(id)?.conversation;
      for (const { name } of conversation?.participants ?? [])
        if (name !== null) expect(printed).not.toContain(name);
      for (const { text } of conversation?.turns ?? []) if (text !== '') expect(printed).not.toContain(text);
    }
    const bytes = await readFile(join(world.directory, 'callweave.db'), 'latin1');
    expect(bytes).not.toContain(theirs[0]?.split(':')[1]);
  });

  it('asks, and deletes for the right answer only', async () => {
    const willing = await worldThatAnswers(String(theirs.length));
    expect(await willing.run('forget', '--phone', number)).toBe(0);
    expect(willing.printed.stderr).toMatch(
      new RegExp(
        `Delete ${theirs.length} conversations? for good\\? .* Type ${theirs.length} to delete them: $`,
      ),
    );
    expect(await idsIn(willing)).toEqual(othersIds());
    await willing.remove();
    for (const answer of ['', 'yes', String(theirs.length + 1)]) {
      const unwilling = await worldThatAnswers(answer);
      expect(await unwilling.run('forget', '--phone', number)).toBe(1);
      expect(unwilling.printed.stdout).toMatch(/\nNothing was deleted\.\n$/);
      expect(await idsIn(unwilling)).toEqual([...all.keys()].sort());
      expect(await tombstonesIn(unwilling)).toBe(0);
      await unwilling.remove();
    }
  });

  it('shows with --dry-run how much there is, and makes nothing', async () => {
    expect(await world.run('forget', '--phone', number, '--dry-run', '--json')).toBe(0);
    expect(JSON.parse(world.printed.stdout)).toMatchObject({
      isForgotten: false,
      conversations: theirs.length,
      lookedThrough: all.size,
    });
    expect(await idsIn(world)).toEqual([...all.keys()].sort());
    expect(existsSync(join(world.directory, 'keys'))).toBe(false);
  });

  it('prints one JSON object for scripts', async () => {
    expect(await world.run('forget', '--phone', number, '--yes', '--json')).toBe(0);
    const { isForgotten, upstream } = JSON.parse(world.printed.stdout);
    expect(isForgotten).toBe(true);
    expect(upstream).toContainEqual({
      provider: expect.any(String),
      type: 'conversation',
      item: theirs[0]?.split(':')[1],
    });
  });

  it('finds a colleague by e-mail, and refuses such an amount without --force', async () => {
    const emails = [...all.values()].flatMap(({ conversation }) =>
      conversation.participants.flatMap((participant) => participant.email ?? []),
    );
    const countOf = (wanted: string): number => emails.filter((email) => email === wanted).length;
    const [email = ''] = [...new Set(emails)].sort((one, other) => countOf(other) - countOf(one));
    expect(await world.run('forget', '--email', email, '--yes')).toBe(1);
    expect(world.printed.stderr).toMatch(
      /callweave: \d+ conversations of \d+ is much for one person: .* --force/,
    );
    expect(await idsIn(world)).toHaveLength(all.size);
    expect(await world.run('forget', '--email', email, '--yes', '--force')).toBe(0);
    expect((await idsIn(world)).length).toBeLessThan(all.size);
  });

  it('keeps out of whom nothing is stored', async () => {
    expect(await world.run('forget', '--phone', '+14155559999', '--yes')).toBe(0);
    expect(world.printed.stdout).toMatch(/^Found 0 conversations of theirs among/);
    expect(await tombstonesIn(world)).toBe(1);
  });

  it('says that a number in another form is known by these conversations only', async () => {
    const national = `(${number.slice(2, 5)}) ${number.slice(5, 8)}-${number.slice(8)}`;
    expect(await world.run('forget', '--phone', national, '--yes', '--forever')).toBe(0);
    expect(await idsIn(world)).toEqual(othersIds());
    expect(await tombstonesIn(world)).toBe(theirs.length);
    expect(world.printed.stdout).toContain('not in the form +14155550123');
  });

  it('refuses to go on without the key by which others were forgotten, as sync does', async () => {
    expect(await world.run('forget', '--phone', number, '--yes')).toBe(0);
    const other = { ...world.environment, CALLWEAVE_FORGET_KEY_FILE: 'elsewhere.key' };
    for (const argv of [
      ['forget', '--phone', '+14155550198', '--yes'],
      ['sync', ...simulators.flags],
      ['sync', '--watch', ...simulators.flags],
    ]) {
      world.printed.stderr = '';
      expect(await runProgram(argv, { ...world, environment: other })).toBe(2);
      expect(world.printed.stderr).toMatch(/elsewhere\.key\. Bring back a copy of it/);
    }
    expect(existsSync(join(world.directory, 'elsewhere.key'))).toBe(false);
  });
});

describe('callweave forget called wrongly', () => {
  it.each([
    [['--phone', '+14155550123'], /Nobody is there to be asked: add --yes/],
    [['--yes'], /Expected --phone, --email or --contact/],
    [['--yes', '--phone', '3922'], /phone to be a telephone number of 7 digits or more; got a short one/],
    [['--yes', '--email', 'alex'], /email to be one e-mail address/],
    [['--yes', '--contact', 'x'], /contactId to be the id of one contact/],
    [['--yes', '--phone', '+14155550123', '--store', 'nowhere.db'], /There is no store at nowhere\.db/],
  ])('%j ends with 2, and deletes nothing', async (flags, message) => {
    expect(await world.run('forget', ...flags)).toBe(2);
    expect(world.printed.stderr).toMatch(message);
    expect(await idsIn(world)).toHaveLength(all.size);
  });

  it('has a help with examples', async () => {
    expect(await world.run('forget', '--help')).toBe(0);
    expect(world.printed.stdout).toMatch(/Examples:\n +callweave forget --phone \+14155550123\n/);
  });
});
