import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { makeStore } from './support/make-store.ts';
import { obeyedByTerminals } from './support/obeyed-by-terminals.ts';
import { aiAgent, customer, person, said, storedConversation } from './support/stored-conversation.ts';
import { createTestWorld, type TestWorld } from './support/test-world.ts';

let filled: TestWorld;
let world: TestWorld;

beforeAll(async () => {
  filled = await createTestWorld({});
  await makeStore(join(filled.directory, 'callweave.db'), [
    storedConversation({
      providerId: 'cll-1',
      participants: [customer('+12025550143', 'Zoë Müller'), person('Robin Sample')],
      summary: { text: '# Refund\nShe wants a **refund** for the chair.', format: 'markdown' },
      turns: [
        said(0, 'I would like a refund, please.', { startOffsetMs: 2_000 }),
        said(1, 'A refund? Of course.', { startOffsetMs: 65_000 }),
        said(0, 'Refunds are good.', { startOffsetMs: 70_000 }),
      ],
    }),
    storedConversation({
      provider: 'itellico',
      providerId: '9',
      direction: 'outbound',
      startedAt: '2026-04-02T08:00:00.000Z',
      participants: [aiAgent('Reception'), customer('+12025550199')],
      turns: [said(0, `${'word '.repeat(40)}refund \u001b]0;owned\u0007\u202e ${'more '.repeat(40)}`)],
    }),
    storedConversation({ providerId: 'cll-2', turns: [said(0, 'Only a chair')] }),
  ]);
});

afterAll(() => filled.remove());

beforeEach(async () => {
  world = await createTestWorld({ CALLWEAVE_STORE: join(filled.directory, 'callweave.db') });
});

afterEach(() => world.remove());

const search = (...argv: string[]) => world.run('search', '--time-zone', 'Europe/Berlin', ...argv);

describe('callweave search', () => {
  it('prints who, when and where the words are, the best match first', async () => {
    expect(await search('refund', 'chair')).toBe(0);
    expect(world.printed.stdout).toBe(`Call, inbound, answered · 1 Apr 2026, 10:00 · 3:00  allo:cll-1
  Zoë Müller, +12025550143 → Robin Sample
  Summary: # Refund She wants a **refund** for the chair.
  0:02 Zoë Müller: I would like a refund, please.
  1:05 Robin Sample: A refund? Of course.
  and 1 more
`);
    expect(world.printed.stderr).toBe('\n1 conversation.\n');
  });

  it('says that there is nothing of an account, where a name was mistyped', async () => {
    expect(await search('refund', '--account', 'nobody')).toBe(0);
    expect(world.printed.stderr).toBe(
      'callweave: The store has no conversation of the account nobody; no account was synced into it.\nNo conversation has all these words.\n',
    );
  });

  it('shows the words in their surroundings, and nothing that a terminal would obey', async () => {
    expect(await search('refund', '--provider', 'itellico')).toBe(0);
    expect(world.printed.stdout).toMatch(
      / {2}Reception: …word (word )+refund ␛\]0;owned␇\ufffd (more )+more…\n$/,
    );
    expect(world.printed.stdout).not.toMatch(obeyedByTerminals);
  });

  it('marks the words on a terminal only, and not where NO_COLOR is set', async () => {
    const environment = { CALLWEAVE_STORE: join(filled.directory, 'callweave.db') };
    const terminal = await createTestWorld(environment, { terminalColumns: 100 });
    expect(await terminal.run('search', 'refund', '--provider', 'allo', '--time-zone', 'UTC')).toBe(0);
    expect(terminal.printed.stdout).toContain('I would like a \x1b[7mrefund\x1b[27m, please.');
    await terminal.remove();
    const plain = await createTestWorld({ ...environment, NO_COLOR: '1' }, { terminalColumns: 100 });
    expect(await plain.run('search', 'refund')).toBe(0);
    expect(plain.printed.stdout).not.toContain('\x1b');
    await plain.remove();
  });

  it('prints a JSON object a line for scripts', async () => {
    expect(await search('refund', '--json', '--provider', 'itellico')).toBe(0);
    expect(world.printed.stdout).not.toMatch(obeyedByTerminals);
    expect(JSON.parse(world.printed.stdout)).toMatchObject({
      id: 'itellico:9',
      account: 'main',
      direction: 'outbound',
      matches: [{ place: 'turn', index: 0, text: expect.stringContaining('\u001b]0;owned') }],
    });
  });

  it('shows as many as it is told, and says that there are more', async () => {
    expect(await search('refund', '--limit', '1')).toBe(0);
    expect(world.printed.stdout.match(/^Call,/gm)).toHaveLength(1);
    expect(world.printed.stderr).toMatch(/^\nThe best 1; there are more\. --limit shows more/);
  });

  it.each([
    [['--since', '2026-04-02'], 'itellico:9'],
    [['--until', '2026-04-02'], 'allo:cll-1'],
    [['--direction', 'outbound'], 'itellico:9'],
    [['--contact', '+12025550143'], 'allo:cll-1'],
  ])('narrows down by %j', async (flags, id) => {
    expect(await search('refund', '--json', ...flags)).toBe(0);
    expect(JSON.parse(world.printed.stdout).id).toBe(id);
  });

  it('finds nothing, and that is no failure', async () => {
    expect(await search('zebra')).toBe(0);
    expect(world.printed).toEqual({ stdout: '', stderr: 'No conversation has all these words.\n' });
  });

  it.each([
    [[], /missing required argument 'words'/],
    [['...'], /a letter or a digit/],
    [['a', '--limit', '0'], /--limit to be a whole number of at least 1; got "0"/],
    [['a', '--channel', 'fax'], /--channel to be voice, sms, mms, whatsapp, web; got "fax"/],
    [['a', '--time-zone', 'Mars'], /--time-zone to be a name such as/],
  ])('refuses %j', async (flags, message) => {
    expect(await world.run('search', ...flags)).toBe(2);
    expect(world.printed.stderr).toMatch(message);
  });

  it('has a help with examples', async () => {
    expect(await world.run('search', '--help')).toBe(0);
    expect(world.printed.stdout).toMatch(/Examples:\n +callweave search refund\n/);
  });
});
