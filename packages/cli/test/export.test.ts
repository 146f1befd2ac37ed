import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fromVcon, validateVcon } from '@callweave/core';
import { openSqliteStore } from '@callweave/core/sqlite';
import type { StoredConversation } from '@callweave/core/sync';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { runProgram } from '../src/run-program.ts';
import { readNdjson } from './support/read-ndjson.ts';
import { readStore } from './support/read-store.ts';
import { startSimulators } from './support/start-simulators.ts';
import { createTestWorld, type TestWorld } from './support/test-world.ts';

/** Synced once; what is exported is never changed by it. */
let synced: TestWorld;
let stored: Map<string, StoredConversation>;
let world: TestWorld;

beforeAll(async () => {
  const simulators = await startSimulators({ count: 60, alloOptions: { unansweredCalls: 5 } });
  synced = await createTestWorld(simulators.environment);
  expect(await synced.run('sync', ...simulators.flags)).toBe(0);
  await simulators.close();
  stored = await readStore(join(synced.directory, 'callweave.db'));
});

afterAll(() => synced.remove());

beforeEach(async () => {
  world = await createTestWorld({ CALLWEAVE_STORE: join(synced.directory, 'callweave.db') });
});

afterEach(() => world.remove());

const exportTo = (format: string, to: string, ...flags: string[]) =>
  world.run('export', '--format', format, '--to', to, ...flags);

/** Stopped by Ctrl-C at the first sign of progress. */
function interrupted(...argv: string[]): ReturnType<typeof runProgram> {
  const stderr = { terminalColumns: 100, write: () => world.interrupt() };
  return runProgram(argv, { ...world, stderr });
}

const text = (name: string): Promise<string> => readFile(join(world.directory, name), 'utf8');

/** The files below a folder, by their paths there. */
async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(join(world.directory, folder), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(world.directory, folder).length + 1))
    .sort();
}

const withTurns = (): StoredConversation[] =>
  [...stored.values()].filter(({ conversation }) => (conversation.turns?.length ?? 0) > 0);

describe('callweave export to a folder', () => {
  it('writes WebVTT of each transcript, and lists those that have none', async () => {
    expect(await exportTo('vtt', 'out')).toBe(0);
    const files = await filesIn('out');
    expect(files.filter((name) => name.endsWith('.vtt'))).toHaveLength(withTurns().length);
    expect(files.filter((name) => !name.endsWith('.vtt'))).toEqual(['index.csv']);
    const silent = stored.size - withTurns().length;
    expect(silent).toBeGreaterThanOrEqual(5);
    expect(world.printed.stdout).toMatch(
      new RegExp(
        `^${stored.size} conversations exported as vtt to out\\.\n {2}${withTurns().length} files written, 0 had their content already\n {2}${silent} of them with nothing to write: .*; index\\.csv lists them\n$`,
      ),
    );
    const index = (await text('out/index.csv')).trimEnd().split('\r\n');
    expect(index).toHaveLength(stored.size + 1);
    expect(index[0]).toBe('id,startedAt,file,leftOutBecause');
    for (const line of index.slice(1)) {
      const [id = '', , file = '', reason = ''] = line.split(',');
      expect(stored.has(id)).toBe(true);
      if (file === '') expect(reason).toMatch(/^(nothing said|transcript none)$/);
      else expect(await text(join('out', file))).toMatch(/^WEBVTT\n/);
    }
  });

  it.each([
    ['srt', 'srt', /^1\n\d\d:\d\d:\d\d,\d{3} --> /],
    ['md', 'md', /^# /],
  ])('writes %s', async (format, extension, beginning) => {
    expect(await exportTo(format, 'out')).toBe(0);
    const files = (await filesIn('out')).filter((name) => name.endsWith(`.${extension}`));
    expect(files).toHaveLength(format === 'md' ? stored.size : withTurns().length);
    for (const name of files) {
      expect(name).toMatch(/^2026-\d\d\/2026-\d\d-\d\dT\d{6}Z_(allo|itellico)_[\w-]+\.\w+$/);
      expect(await text(join('out', name))).toMatch(beginning);
    }
  });

  it('writes valid vCons that are read back as the same conversations', async () => {
    expect(await exportTo('vcon', 'out')).toBe(0);
    const files = (await filesIn('out')).filter((name) => name.endsWith('.vcon.json'));
    expect(files).toHaveLength(stored.size);
    for (const name of files) {
      const vcon = JSON.parse(await text(join('out', name)));
      expect(validateVcon(vcon).violations).toEqual([]);
      const { id, turns } = fromVcon(vcon);
      expect(turns).toEqual(stored.get(id)?.conversation.turns);
    }
  });

  it('goes on where it was when it is run again, and mends what is not whole', async () => {
    expect(await exportTo('md', 'out')).toBe(0);
    const [first = '', second = ''] = (await filesIn('out')).filter((name) => name.endsWith('.md'));
    const before = await stat(join(world.directory, 'out', second));
    const whole = await text(join('out', first));
    await writeFile(join(world.directory, 'out', first), whole.slice(0, 10));
    world.printed.stdout = '';
    expect(await exportTo('md', 'out')).toBe(0);
    expect(world.printed.stdout).toContain(`1 files written, ${stored.size - 1} had their content already`);
    expect(await text(join('out', first))).toBe(whole);
    expect((await stat(join(world.directory, 'out', second))).mtimeMs).toBe(before.mtimeMs);
  });

  it('leaves whole files and no drafts when it is interrupted', async () => {
    expect(await interrupted('export', '--format', 'md', '--to', 'out')).toBe(130);
    const [first = '', ...others] = await filesIn('out');
    expect(others).toEqual([]);
    expect(await text(join('out', first))).toMatch(/^# (.|\n)*\n$/);
    expect(await exportTo('md', 'out')).toBe(0);
    expect(world.printed.stdout).toContain(`${stored.size - 1} files written, 1 had their content already`);
    expect(await filesIn('out')).toHaveLength(stored.size + 1);
  });
});

describe('callweave export to a file', () => {
  it('writes a line for each conversation', async () => {
    expect(await exportTo('csv', 'out/calls.csv')).toBe(0);
    const lines = (await text('out/calls.csv')).trimEnd().split('\r\n');
    expect(lines[0]).toMatch(/^id,provider,account,channel,direction,status,outcome,startedAt,/);
    const ids = lines.slice(1).flatMap((line) => /^(?:allo|itellico):[\w-]+/.exec(line)?.[0] ?? []);
    expect(new Set(ids)).toEqual(new Set(stored.keys()));
    expect(await filesIn('out')).toEqual(['calls.csv']);
  });

  it('writes a line for each turn, and counts who has none', async () => {
    expect(await exportTo('csv', 'turns.csv', '--rows', 'turns')).toBe(0);
    const content = await text('turns.csv');
    expect(content.match(/^conversationId,/gm)).toHaveLength(1);
    expect(world.printed.stdout).toMatch(
      new RegExp(`\n {2}${stored.size - withTurns().length} of them with nothing to write: [^;]*\n$`),
    );
  });

  it("writes NDJSON, with the provider's row or without", async () => {
    expect(await exportTo('ndjson', 'out.ndjson')).toBe(0);
    const rows = await readNdjson(join(world.directory, 'out.ndjson'));
    expect(rows).toEqual([...stored.values()].map(({ conversation }) => conversation));
    expect(await exportTo('ndjson', 'small.ndjson', '--no-raw')).toBe(0);
    expect((await readNdjson(join(world.directory, 'small.ndjson')))[0]).not.toHaveProperty('raw');
  });

  it('writes to the standard output, and the summary elsewhere', async () => {
    expect(await exportTo('ndjson', '-')).toBe(0);
    expect(world.printed.stdout.trimEnd().split('\n')).toHaveLength(stored.size);
    expect(world.printed.stderr).toMatch(/exported as ndjson to the standard output/);
  });

  it('leaves a file alone that exists, unless told', async () => {
    await writeFile(join(world.directory, 'calls.csv'), 'mine');
    expect(await exportTo('csv', 'calls.csv')).toBe(2);
    expect(world.printed.stderr).toMatch(/calls\.csv exists, and nothing was changed/);
    expect(await text('calls.csv')).toBe('mine');
    expect(await exportTo('csv', 'calls.csv', '--overwrite')).toBe(0);
    expect(await text('calls.csv')).toMatch(/^id,/);
  });

  it('leaves no half of a file when it is interrupted', async () => {
    await writeFile(join(world.directory, 'calls.csv'), 'mine');
    expect(await interrupted('export', '--format', 'csv', '--to', 'calls.csv', '--overwrite')).toBe(130);
    expect(await readdir(world.directory)).toEqual(['calls.csv']);
    expect(await text('calls.csv')).toBe('mine');
  });
});

describe('callweave export to Parquet', () => {
  it('writes conversations and turns for a warehouse, and replaces them only when told', async () => {
    expect(await exportTo('parquet', 'out')).toBe(0);
    expect(await filesIn('out')).toEqual(['conversations.parquet', 'turns.parquet']);
    const duckdb = await DuckDBInstance.create(':memory:');
    const connection = await duckdb.connect();
    const countOf = async (name: string): Promise<number> => {
      const file = join(world.directory, 'out', name);
      const result = await connection.runAndReadAll(`SELECT count(*) FROM '${file}'`);
      return Number(result.getRows()[0]?.[0]);
    };
    const turns = [...stored.values()].flatMap(({ conversation }) => conversation.turns ?? []);
    expect([await countOf('conversations.parquet'), await countOf('turns.parquet')]).toEqual([
      stored.size,
      turns.length,
    ]);
    connection.closeSync();
    duckdb.closeSync();
    expect(await exportTo('parquet', 'out')).toBe(2);
    expect(world.printed.stderr).toMatch(/conversations\.parquet exists, and nothing was changed/);
    expect(await exportTo('parquet', 'out', '--overwrite', '--text', 'appointment')).toBe(0);
  });
});

describe('callweave export where it can not write', () => {
  it('says what to do', async () => {
    await writeFile(join(world.directory, 'file'), '');
    expect(await exportTo('csv', 'file/calls.csv')).toBe(1);
    expect(world.printed.stderr).toMatch(
      /^callweave: file\/calls\.csv could not be written \(EEXIST\): make room/,
    );
  });
});

describe('callweave export of some', () => {
  async function exported(...flags: string[]): Promise<readonly string[]> {
    expect(await exportTo('ndjson', 'some.ndjson', '--overwrite', ...flags)).toBe(0);
    return (await readNdjson(join(world.directory, 'some.ndjson'))).map(({ id }) => id).sort();
  }

  const idsWhere = (isWanted: (stored: StoredConversation) => boolean): readonly string[] => {
    const ids = [...stored.values()].filter(isWanted).map(({ conversation }) => conversation.id);
    expect(ids.length).toBeGreaterThan(0);
    expect(ids.length).toBeLessThan(stored.size);
    return ids.sort();
  };

  it('chooses by provider, account, channel, direction and time', async () => {
    expect(await exported('--provider', 'itellico')).toEqual(
      idsWhere(({ conversation }) => conversation.provider === 'itellico'),
    );
    expect(await exported('--account', 'main')).toHaveLength(stored.size);
    expect(await exported('--account', 'berlin')).toEqual([]);
    expect(await exported('--channel', 'voice')).toEqual(
      idsWhere(({ conversation }) => conversation.channel === 'voice'),
    );
    expect(await exported('--direction', 'inbound')).toEqual(
      idsWhere(({ conversation }) => conversation.direction === 'inbound'),
    );
    expect(await exported('--since', '2026-09-01', '--until', '2026-10-01')).toEqual(
      idsWhere(({ conversation }) => conversation.startedAt?.startsWith('2026-09') ?? false),
    );
  });

  it('chooses by the other side and by words', async () => {
    const [one] = withTurns();
    const number = one?.conversation.participants.find(({ role }) => role === 'customer')?.phoneE164 ?? '';
    expect(await exported('--contact', number)).toEqual(
      idsWhere(({ conversation }) =>
        conversation.participants.some(({ role, phoneE164 }) => role === 'customer' && phoneE164 === number),
      ),
    );
    const store = await openSqliteStore({ path: join(synced.directory, 'callweave.db') });
    const found: string[] = [];
    for await (const { stored: hit } of store.search('appointment')) found.push(hit.conversation.id);
    await store.close();
    expect(found.length).toBeGreaterThan(0);
    expect(await exported('--text', 'appointment')).toEqual(found.sort());
  });
});

describe('callweave export called wrongly', () => {
  it.each([
    [
      ['--format', 'docx', '--to', 'out'],
      /--format to be vcon, vtt, srt, md, csv, ndjson, parquet; got "docx"/,
    ],
    [['--format', 'vtt'], /required option '--to <place>' not specified/],
    [['--format', 'vtt', '--to', '-'], /--to to be a folder for vtt; got the standard output/],
    [['--format', 'parquet', '--to', '-'], /--to to be a folder for parquet; got the standard output/],
    [['--format', 'csv', '--to', '.'], /--to to be a file for csv; \. is a folder/],
    [['--format', 'csv', '--to', 'a.csv', '--rows', 'words'], /--rows to be conversations or turns/],
    [['--format', 'csv', '--to', 'a.csv', '--channel', 'fax'], /--channel to be voice, sms.*got "fax"/],
    [['--format', 'csv', '--to', 'a.csv', '--provider', 'x'], /--provider to be allo, itellico; got "x"/],
    [['--format', 'csv', '--to', 'a.csv', '--since', 'x'], /since to be a date/],
    [['--format', 'csv', '--to', 'a.csv', '--text', '...'], /text to have a letter or a digit/],
    [
      ['--format', 'csv', '--to', 'a.csv', '--store', 'nowhere.db'],
      /There is no store at nowhere\.db\. Make one/,
    ],
  ])('%j ends with 2, and leaves nothing', async (flags, message) => {
    expect(await world.run('export', ...flags)).toBe(2);
    expect(world.printed.stderr).toMatch(message);
    expect(await readdir(world.directory)).toEqual([]);
  });

  it('has a help with examples', async () => {
    expect(await world.run('export', '--help')).toBe(0);
    expect(world.printed.stdout).toMatch(/Examples:\n +callweave export --format vtt --to transcripts\n/);
  });
});
