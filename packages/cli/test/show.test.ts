import { join } from 'node:path';
import type { Conversation } from '@callweave/core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { columnsOf } from '../src/terminal/wrap-text.ts';
import { makeStore } from './support/make-store.ts';
import { obeyedByTerminals } from './support/obeyed-by-terminals.ts';
import { aiAgent, customer, person, said, storedConversation } from './support/stored-conversation.ts';
import { createTestWorld, type TestWorld } from './support/test-world.ts';

const hostile = '\u001b[2J\u001b]52;c;ZXZpbA==\u0007\u009b31m\u202eevil\r';
const escaped = storedConversation({
  providerId: `cll-hostile`,
  participants: [customer(`+1${hostile}`, hostile), person(hostile)],
  summary: { text: hostile, format: 'plain' },
  turns: [
    said(0, hostile, { startOffsetMs: 0 }),
    said(null, hostile, { kind: 'tool', tool: { name: hostile, result: hostile } }),
  ],
  tags: [hostile],
});

let filled: TestWorld;
let world: TestWorld;

beforeAll(async () => {
  filled = await createTestWorld({});
  await makeStore(join(filled.directory, 'callweave.db'), [
    storedConversation({
      providerId: 'cll-1',
      participants: [customer('+12025550143', 'Zoë Müller'), person('Robin Sample'), aiAgent('Reception')],
      summary: { text: 'She wants a refund.', format: 'plain' },
      turns: [
        said(2, 'Hello, how can I help you today?', { startOffsetMs: 2_000 }),
        said(0, 'I bought a chair at your shop three weeks ago, and it broke yesterday.', {
          startOffsetMs: 65_000,
        }),
        said(null, '', {
          kind: 'tool',
          tool: { name: 'lookup', result: { order: 7 } },
          startOffsetMs: 66_000,
        }),
      ],
      tags: ['refund', 'vip'],
    }),
    storedConversation({ provider: 'itellico', providerId: '9', turns: null, transcriptState: 'pending' }),
    escaped,
  ]);
});

afterAll(() => filled.remove());

beforeEach(async () => {
  world = await worldOf(null);
});

afterEach(() => world.remove());

function worldOf(terminalColumns: number | null): Promise<TestWorld> {
  return createTestWorld(
    { CALLWEAVE_STORE: join(filled.directory, 'callweave.db'), NO_COLOR: '1' },
    { terminalColumns },
  );
}

const show = (...argv: string[]) => world.run('show', '--time-zone', 'Europe/Berlin', ...argv);

describe('callweave show', () => {
  it('prints what it was, the summary and the transcript', async () => {
    expect(await show('allo:cll-1')).toBe(0);
    expect(world.printed.stdout).toBe(`Call, inbound, answered · 1 Apr 2026, 10:00 · 3:00
Id         allo:cll-1
Account    allo, main
Customer   Zoë Müller, +12025550143
Our side   Robin Sample
Our side   Reception (AI)
Tags       refund, vip
Times      Europe/Berlin

Summary
  She wants a refund.

Transcript
  0:02  Reception (AI): Hello, how can I help you today?
  1:05  Zoë Müller: I bought a chair at your shop three weeks ago, and it broke yesterday.
  1:06  [tool lookup] {"order":7}
`);
    expect(world.printed.stderr).toBe('');
  });

  it.each([40, 24])("keeps within a terminal's %d columns", async (columns) => {
    await world.remove();
    world = await worldOf(columns);
    expect(await show('allo:cll-1')).toBe(0);
    const lines = world.printed.stdout.split('\n').slice(1);
    expect(Math.max(...lines.map(columnsOf))).toBeLessThanOrEqual(Math.max(columns, 31));
    expect(lines.join(' ').replace(/\s+/g, ' ')).toContain('it broke yesterday.');
  });

  it.each(['cll-1', 'cll_1'])("knows the provider's own id %s", async (id) => {
    expect(await show(id)).toBe(0);
    expect(world.printed.stdout).toContain('allo:cll-1');
  });

  it('says where there is no transcript yet', async () => {
    expect(await show('9')).toBe(0);
    expect(world.printed.stdout).toMatch(/Transcript\n {2}\(pending\)\n$/);
  });

  it('writes the formats of files, too', async () => {
    for (const [format, expected] of [
      ['md', /^# allo voice, inbound/],
      ['vtt', /^WEBVTT\n/],
      ['srt', /^1\n00:00:02,000 --> /],
      ['json', /^\{"schemaVersion":1,"id":"allo:cll-1"/],
    ] as const) {
      world.printed.stdout = '';
      expect(await show('allo:cll-1', '--format', format)).toBe(0);
      expect(world.printed.stdout).toMatch(expected);
    }
  });

  it.each(['text', 'md', 'vtt', 'srt', 'json'])(
    'as %s, holds nothing that a terminal would obey',
    async (format) => {
      expect(await show('allo:cll-hostile', '--format', format)).toBe(0);
      expect(world.printed.stdout).not.toMatch(obeyedByTerminals);
      expect(world.printed.stdout).toContain('evil');
    },
  );

  it('as JSON, is the record as it is', async () => {
    expect(await show('allo:cll-hostile', '--format', 'json')).toBe(0);
    const shown: Conversation = JSON.parse(world.printed.stdout);
    expect(shown).toEqual(escaped.conversation);
  });

  it('says what to do about an id that is not there', async () => {
    expect(await show('allo:cll-none')).toBe(1);
    expect(world.printed.stderr).toBe(
      'callweave: The store has no conversation allo:cll-none. callweave search finds conversations by their words, callweave sync brings those that are missing.\n',
    );
  });

  it('has no subtitles of a transcript that is not there', async () => {
    expect(await show('9', '--format', 'vtt')).toBe(1);
    expect(world.printed.stderr).toMatch(/^callweave: .*itellico:9/);
    expect(world.printed.stdout).toBe('');
  });

  it.each([
    [[], /missing required argument 'id'/],
    [['1', '--format', 'pdf'], /--format to be text, md, vtt, srt, json; got "pdf"/],
  ])('refuses %j', async (argv, message) => {
    expect(await world.run('show', ...argv)).toBe(2);
    expect(world.printed.stderr).toMatch(message);
  });

  it('has a help with examples', async () => {
    expect(await world.run('show', '--help')).toBe(0);
    expect(world.printed.stdout).toMatch(/Examples:\n +callweave show allo:/);
  });
});
