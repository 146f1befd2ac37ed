import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runProgram } from '../src/run-program.ts';
import { makeStore } from './support/make-store.ts';
import { aiAgent, customer, said, storedConversation } from './support/stored-conversation.ts';
import { createTestWorld, type TestWorld } from './support/test-world.ts';

let world: TestWorld;

beforeEach(async () => {
  world = await createTestWorld({});
  await makeStore(join(world.directory, 'callweave.db'), [
    // 23:30 on 31 March in Berlin.
    storedConversation({ startedAt: '2026-03-31T21:30:00.000Z', turns: [said(0, 'About March')] }),
    // 00:30 on 1 April there.
    storedConversation({ startedAt: '2026-03-31T22:30:00.000Z', turns: [said(0, 'One'), said(1, 'Two')] }),
    storedConversation(
      {
        provider: 'itellico',
        startedAt: '2026-04-02T08:00:00.000Z',
        participants: [customer('+12025550199'), aiAgent('Reception')],
        turns: [said(0, 'About teeth')],
      },
      'clinic',
    ),
  ]);
});

afterEach(() => world.remove());

const report = (...flags: string[]) => world.run('report', '--time-zone', 'Europe/Berlin', ...flags);
const text = (name = 'report.html'): Promise<string> => readFile(join(world.directory, name), 'utf8');
const idsIn = (page: string): string[] =>
  [...page.matchAll(/\["((?:allo|itellico):[^"]*)"/g)].map(([, id]) => id ?? '');

describe('callweave report', () => {
  it('writes one page of the store, and says how large it is', async () => {
    expect(await report()).toBe(0);
    const page = await text();
    expect(page).toMatch(/^<!doctype html>/);
    expect(idsIn(page)).toHaveLength(3);
    expect(page).toContain('About teeth');
    expect(world.printed.stdout).toMatch(
      /^3 conversations in \d\d kB, written to report\.html\.\nOpen it in a browser; it needs no network\.\n$/,
    );
    expect(world.printed.stderr).toBe('');
    expect(await readdir(world.directory)).toEqual(['callweave.db', 'report.html']);
  });

  it('begins a day at its midnight in the time zone', async () => {
    expect(await report('--since', '2026-04-01', '--until', '2026-04-02')).toBe(0);
    const page = await text();
    expect(idsIn(page)).toEqual(['allo:cll-2026-03-31T22:30:00.000Z']);
    expect(page).toContain('<h1>1 Apr 2026</h1>');
    expect(await report('--since', '2026-03-31T21:00:00Z', '--until', '2026-03-31T22:00:00Z')).toBe(0);
    expect(idsIn(await text())).toEqual(['allo:cll-2026-03-31T21:30:00.000Z']);
  });

  it('has the conversations of a provider and an account, and says so', async () => {
    expect(await report('--provider', 'itellico', '--account', 'clinic')).toBe(0);
    const page = await text();
    expect(idsIn(page)).toEqual(['itellico:cll-2026-04-02T08:00:00.000Z']);
    expect(page).toContain('<bdi>itellico, account clinic</bdi>');
  });

  it('leaves transcripts out, or ends them early, as it is told', async () => {
    expect(await report('--without-transcripts')).toBe(0);
    expect(await text()).not.toContain('About teeth');
    expect(await report('--max-turns', '1')).toBe(0);
    const page = await text();
    expect(page).toContain('"One"');
    expect(page).not.toContain('"Two"');
    expect(page).toContain('"moreTurns":1');
  });

  it('writes to the standard output', async () => {
    expect(await report('--to', '-')).toBe(0);
    expect(world.printed.stdout).toMatch(/^<!doctype html>[\s\S]*<\/html>\n$/);
    expect(world.printed.stderr).toMatch(/^3 conversations in \d\d kB\.\n$/);
  });

  it('shows progress in a terminal, and takes it away', async () => {
    const terminal = await createTestWorld({}, { terminalColumns: 100 });
    expect(await terminal.run('report', '--store', join(world.directory, 'callweave.db'))).toBe(0);
    expect(terminal.printed.stderr).toMatch(/^report {2}█+░+ {2}1 of 3 /);
    expect(terminal.printed.stderr.endsWith('\x1b[1A\x1b[J')).toBe(true);
    await terminal.remove();
  });

  it('replaces a report, and nothing else', async () => {
    await writeFile(join(world.directory, 'notes.html'), '<!doctype html><title>Notes</title>');
    expect(await report('--to', 'notes.html')).toBe(2);
    expect(world.printed.stderr).toBe(
      'callweave: notes.html exists and is no report; nothing was changed. Name another file with --to.\n',
    );
    expect(await text('notes.html')).toBe('<!doctype html><title>Notes</title>');
    expect(await report()).toBe(0);
    expect(await report()).toBe(0);
  });

  it('leaves nothing behind when it is interrupted', async () => {
    expect(await report()).toBe(0);
    const before = await text();
    const stderr = { terminalColumns: 100, write: () => world.interrupt() };
    expect(await runProgram(['report', '--time-zone', 'UTC'], { ...world, stderr })).toBe(130);
    expect(await text()).toBe(before);
    expect(await readdir(world.directory)).toEqual(['callweave.db', 'report.html']);
  });

  it.each([
    [
      ['--time-zone', 'Europe/Atlantis'],
      /--time-zone to be a name such as Europe\/Berlin or UTC; got "Europe\/Atlantis"/,
    ],
    [['--locale', 'not_a_locale!'], /--locale to be a language tag such as en-GB or de; got "not_a_locale!"/],
    [['--since', 'yesterday'], /Expected --since to be a date/],
    [['--since', '2026-04-02', '--until', '2026-04-01'], /Expected --since to be before --until/],
    [['--provider', 'aircall'], /--provider to be allo, itellico; got "aircall"/],
    [['--max-turns', '0'], /--max-turns to be a whole number of at least 1; got "0"/],
    [['--max-turns', '5', '--without-transcripts'], /exclude each other/],
    [['--store', 'nowhere.db'], /There is no store at/],
    [['--to', '.'], /Expected --to to be a file/],
  ])('refuses %j', async (flags, message) => {
    expect(await report(...flags)).toBe(2);
    expect(world.printed.stderr).toMatch(message);
    expect(await readdir(world.directory)).toEqual(['callweave.db']);
  });

  it('has a help with examples', async () => {
    expect(await world.run('report', '--help')).toBe(0);
    expect(world.printed.stdout).toMatch(/Examples:\n +callweave report\n/);
    expect(world.printed.stdout).toContain('Exit code: 0 when');
  });
});
