import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readNdjson } from './support/read-ndjson.ts';
import { type Simulators, startSimulators } from './support/start-simulators.ts';
import { createTestWorld, type TestWorld } from './support/test-world.ts';

let simulators: Simulators;
let world: TestWorld;
let path: string;

beforeEach(async () => {
  simulators = await startSimulators();
  world = await createTestWorld(simulators.environment);
  path = join(world.directory, 'out.ndjson');
});

afterEach(async () => {
  await simulators.close();
  await world.remove();
});

const idsOf = (rows: readonly { readonly id: string }[]): string[] => rows.map(({ id }) => id).sort();

function expectedIds({ allo, itellico }: Simulators): string[] {
  return [
    ...allo.truth().map(({ row }) => `allo:${row.id}`),
    ...itellico.truth().map(({ row }) => `itellico:${row.conversation_id}`),
  ].sort();
}

describe('callweave pull', () => {
  it('writes every conversation of both systems once, in the fewest requests, and a summary', async () => {
    expect(await world.run('pull', '--to', 'out.ndjson', ...simulators.flags)).toBe(0);
    expect(idsOf(await readNdjson(path))).toEqual(expectedIds(simulators));
    expect(simulators.allo.counts().requests).toBe(Math.ceil(simulators.allo.truth().length / 100));
    expect(simulators.itellico.counts().requests).toBe(
      1 + Math.ceil(simulators.itellico.truth().length / 100),
    );
    expect(world.printed.stdout).toMatch(/conversations +\d[\d,]* +150\n/);
    expect(world.printed.stdout).toMatch(/result +complete +complete\n/);
    expect(world.printed.stdout).toContain('Written to out.ndjson.');
    expect(world.printed.stderr).toBe('');
  });

  it('keeps to the providers and times asked for', async () => {
    const since = '2026-09-01';
    const until = '2026-10-01T00:00:00Z';
    expect(
      await world.run(
        'pull',
        '--to',
        'out.ndjson',
        '--provider',
        'allo',
        '--since',
        since,
        '--until',
        until,
        ...simulators.flags,
      ),
    ).toBe(0);
    const rows = await readNdjson(path);
    const expected = simulators.allo
      .truth()
      .map(({ row }) => row)
      .filter(({ date }) => Date.parse(date) >= Date.parse(since) && Date.parse(date) < Date.parse(until));
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.map(({ providerId }) => providerId).sort()).toEqual(expected.map(({ id }) => id).sort());
    expect(simulators.itellico.counts().requests).toBe(0);
  });

  it("leaves the provider's rows out with --no-raw", async () => {
    await world.run('pull', '--to', 'out.ndjson', '--no-raw', ...simulators.flags);
    expect((await readNdjson(path)).some((row) => 'raw' in row)).toBe(false);
  });

  it('takes the key from the variable that the SDK of itellico reads', async () => {
    const other = await createTestWorld({ ITELLICOAI_API_KEY: simulators.itellico.apiKey });
    expect(await other.run('pull', '--provider', 'itellico', '--to', 'out.ndjson', ...simulators.flags)).toBe(
      0,
    );
    await other.remove();
  });

  it('writes to the standard output with --to -, and the summary beside it', async () => {
    expect(await world.run('pull', '--to', '-', ...simulators.flags)).toBe(0);
    expect(
      idsOf(
        world.printed.stdout
          .trimEnd()
          .split('\n')
          .map((line) => JSON.parse(line)),
      ),
    ).toEqual(expectedIds(simulators));
    expect(world.printed.stderr).toMatch(/result +complete/);
  });

  it('draws its progress in a terminal, and takes it away', async () => {
    const terminal = await createTestWorld(simulators.environment, { terminalColumns: 100 });
    await terminal.run('pull', '--to', 'out.ndjson', ...simulators.flags);
    expect(terminal.printed.stderr).toMatch(/allo +[█░]+ +\d+ of \d+ +[\d,]+\/s/);
    expect(terminal.printed.stderr.endsWith('\x1b[2A\x1b[J')).toBe(true);
    await terminal.remove();
  });

  describe('when the file exists', () => {
    it('refuses, before anything is sent, and leaves it as it is', async () => {
      await writeFile(path, 'precious\n');
      expect(await world.run('pull', '--to', 'out.ndjson', ...simulators.flags)).toBe(2);
      expect(world.printed.stderr).toMatch(/exists, and nothing was changed.*--append.*--overwrite/);
      expect(await readFile(path, 'utf8')).toBe('precious\n');
      expect(simulators.allo.counts().requests).toBe(0);
    });

    it('replaces it with --overwrite', async () => {
      await writeFile(path, 'old\n'.repeat(100_000));
      expect(await world.run('pull', '--to', 'out.ndjson', '--overwrite', ...simulators.flags)).toBe(0);
      expect(idsOf(await readNdjson(path))).toEqual(expectedIds(simulators));
    });

    it('goes on with --append: each conversation once, and a line that was cut off is written anew', async () => {
      await world.run('pull', '--to', 'out.ndjson', '--until', '2026-10-01', ...simulators.flags);
      const before = await readNdjson(path);
      await appendFile(path, '{"id":"allo:cll-cut-o');
      expect(await world.run('pull', '--to', 'out.ndjson', '--append', ...simulators.flags)).toBe(0);
      const rows = await readNdjson(path);
      expect(rows.slice(0, before.length)).toEqual(before);
      expect(idsOf(rows)).toEqual(expectedIds(simulators));
      expect(world.printed.stdout).toContain(`${before.length} conversations were in the file already.`);
    });
  });

  it.each([
    [
      ['--to', 'out.ndjson', '--provider', 'aircall'],
      /--provider to be allo, itellico or allo,itellico; got "aircall"/,
    ],
    [['--to', 'out.ndjson', '--since', 'yesterday'], /Expected --since to be .*got "yesterday"/],
    [
      ['--to', 'out.ndjson', '--since', '2026-05-01', '--until', '2026-04-01'],
      /--since to be before --until/,
    ],
    [['--to', 'out.ndjson', '--append', '--overwrite'], /exclude each other/],
    [['--to', 'out.ndjson', '--allo-base-url', 'ftp://example.com'], /baseUrl/],
    [['--to', 'out.ndjson', '--timeout', 'soon'], /--timeout to be a number of seconds; got "soon"/],
    [['--to', 'out.ndjson', '--misspelt'], /unknown option '--misspelt'/],
    [[], /required option '--to <file>'/],
  ])('refuses %j before anything is sent or written', async (argv, message) => {
    expect(await world.run('pull', ...argv)).toBe(2);
    expect(world.printed.stderr).toMatch(message);
    expect(simulators.allo.counts().requests).toBe(0);
    await expect(readFile(path)).rejects.toThrow('ENOENT');
  });

  it('names the variable of a missing key', async () => {
    const keyless = await createTestWorld({ ALLO_API_KEY: simulators.allo.apiKey });
    expect(await keyless.run('pull', '--to', 'out.ndjson', ...simulators.flags)).toBe(2);
    expect(keyless.printed.stderr).toContain('ITELLICO_API_KEY or ITELLICOAI_API_KEY');
    await keyless.remove();
  });

  it('has a help with examples', async () => {
    expect(await world.run('pull', '--help')).toBe(0);
    expect(world.printed.stdout).toMatch(/Examples:\n +callweave pull --provider allo,itellico --since/);
    expect(await world.run('--version')).toBe(0);
    expect(await world.run('nonsense')).toBe(2);
  });
});
