import {
  appendFileSync,
  mkdirSync,
  readFileSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rejectionOf } from '../../../test/support/rejection-of.ts';
import { temporaryDirectory } from '../../../test/support/temporary-directory.ts';
import {
  call,
  changeOf,
  deletedNow,
  hint,
  leaseOf,
  livePartition,
  minute,
  namesOf,
  readOf,
  said,
} from '../../testing/store-fixtures.ts';
import { fileErrorOf } from './file-error.ts';
import { openNdjsonStore } from './open-ndjson-store.ts';

const change = (name: string, text: string = 'words') =>
  changeOf({ conversations: [readOf(call(name, { turns: [said(text)] }))] });

function fileIn(directory: { readonly path: string }): string {
  return join(directory.path, 'store.ndjson');
}

describe('the file', () => {
  it('is for its owner only, and one line is one JSON object', async () => {
    using directory = temporaryDirectory();
    const path = fileIn(directory);
    const store = await openNdjsonStore({ path });
    await store.commit(change('a'));
    await store.close();
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(directory.list()).toEqual(['store.ndjson']);
    const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line).type)).toEqual(['store', 'conversation', 'commit']);
    expect(lines[0]).toBe('{"type":"store","version":1}');
  });

  it.each<[what: string, make: (path: string) => void, code: string]>([
    ['a text', (path) => writeFileSync(path, 'a text\n'), 'not_a_store'],
    ['other lines', (path) => writeFileSync(path, '{"id":"allo:cll-1"}\n'), 'not_a_store'],
    ['a directory', (path) => mkdirSync(path), 'not_a_store'],
    ['a later store', (path) => writeFileSync(path, '{"type":"store","version":2}\n'), 'newer_schema'],
  ])('is refused where it is %s, and left as it is', async (_, make, code) => {
    using directory = temporaryDirectory();
    const path = fileIn(directory);
    make(path);
    expect(await rejectionOf(openNdjsonStore({ path }))).toMatchObject({ name: 'StoreError', code });
    expect(directory.list()).toEqual(['store.ndjson']);
  });

  it('is not made where its directory is missing', async () => {
    using directory = temporaryDirectory();
    const path = join(directory.path, 'none', 'store.ndjson');
    expect(await rejectionOf(openNdjsonStore({ path }))).toMatchObject({
      code: 'other',
      message: `Expected a directory ${directory.path}/none for the store; there is none. Make it, or give another path.`,
    });
  });

  it.each([
    [{ path: '' }, 'Expected path to be the path of a file; got "".'],
    [
      { path: 'a', lockTimeoutMs: Number.NaN },
      'Expected lockTimeoutMs to be milliseconds, 0 or more; got NaN.',
    ],
  ])('needs options that can be read: %j', async (options, message) => {
    expect(await rejectionOf(openNdjsonStore(options))).toEqual(new TypeError(message));
  });
});

describe('a write that broke off', () => {
  it('is not there, wherever it broke off, and the next goes in its place', async () => {
    using directory = temporaryDirectory();
    const path = fileIn(directory);
    const first = await openNdjsonStore({ path });
    await first.commit(change('a'));
    const whole = statSync(path).size;
    await first.commit(changeOf({ conversations: [readOf(call('b')), readOf(call('c'))] }));
    await first.close();
    const bytes = readFileSync(path);
    for (let length = bytes.length - 1; length >= whole; length -= 7) {
      writeFileSync(path, bytes.subarray(0, length));
      const store = await openNdjsonStore({ path });
      expect(await namesOf(store.list())).toEqual(['a']);
      await store.commit(change('d'));
      await store.close();
      const again = await openNdjsonStore({ path });
      expect(await namesOf(again.list())).toEqual(['a', 'd']);
      await again.close();
    }
  });

  it('is not there where it was the very first', async () => {
    using directory = temporaryDirectory();
    const path = fileIn(directory);
    for (const text of [
      '',
      '{',
      '{"type":"store"',
      '{"type":"store","version":1}',
      '{"type":"store","version":1}\n',
    ]) {
      writeFileSync(path, text);
      const store = await openNdjsonStore({ path });
      await store.commit(change('a'));
      expect(await namesOf(store.list())).toEqual(['a']);
      await store.close();
    }
  });

  it('is not there where a loss of power left holes in it', async () => {
    using directory = temporaryDirectory();
    const path = fileIn(directory);
    const store = await openNdjsonStore({ path });
    await store.commit(change('a'));
    await store.close();
    const { size } = statSync(path);
    for (const end of ['{"type":"comm', '{"type":"commit"}\n']) {
      truncateSync(path, size);
      appendFileSync(path, `${'\0'.repeat(50)}\n${end}`);
      const again = await openNdjsonStore({ path });
      expect(await namesOf(again.list())).toEqual(['a']);
      await again.close();
    }
  });
});

it('tells damage in the middle, and where', async () => {
  using directory = temporaryDirectory();
  const path = fileIn(directory);
  const store = await openNdjsonStore({ path });
  await store.commit(change('a'));
  const { size } = statSync(path);
  await store.commit(change('b'));
  await store.commit(change('c'));
  await store.close();
  const bytes = readFileSync(path);
  bytes.fill(0x5a, size + 5, size + 15);
  writeFileSync(path, bytes);
  expect(await rejectionOf(openNdjsonStore({ path }))).toMatchObject({
    code: 'damaged',
    message: `The store ${path} is damaged at byte ${size}, where a line is no JSON: restore a copy, or delete it and sync again.`,
  });
});

describe('compaction', () => {
  it('keeps everything that counts, and nothing else', async () => {
    using directory = temporaryDirectory();
    const path = fileIn(directory);
    const store = await openNdjsonStore({ path });
    const other = await openNdjsonStore({ path });
    await store.addPartitions([livePartition()]);
    const lease = await leaseOf(store, 'one');
    for (let round = 0; round < 20; round += 1) {
      const conversation = call('a', { turns: [said(`quokka ${round}`)] });
      await store.commit(changeOf({ conversations: [readOf(conversation, { contentHash: `${round}` })] }));
    }
    await store.commit(
      changeOf({ conversations: [readOf(call('b'), { nextCheckAt: minute(5) }), readOf(call('c'))] }),
    );
    await store.commit(changeOf({ at: minute(2), missing: [deletedNow('allo:c')] }));
    await store.addHints([hint('d1'), hint('d2')]);
    const checkpoint = {
      version: 1,
      cursor: minute(9),
      completedAt: null,
      lookbackAt: null,
      deepReadAt: null,
    } as const;
    await store.commit(changeOf({ lease, checkpoint, followedHints: ['d1'] }));
    await store.forget([], [{ version: 1, digest: 'd', until: null }]);
    const everything = async (from: typeof store) => [
      await namesOf(from.list({ withDeleted: true })),
      await from.get('allo:a'),
      await from.get('allo:c'),
      await from.count(),
      await from.listPartitions(),
      await from.listHints({ provider: 'allo', account: 'main' }, minute(60), 10),
      await from.listTombstones(),
    ];
    const before = await everything(store);
    const bytes = statSync(path).size;
    await store.compact();
    expect(statSync(path).size).toBeLessThan(bytes / 2);
    expect(readFileSync(path, 'utf8').match(/quokka/g)).toHaveLength(1);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    for (const from of [store, other, await openNdjsonStore({ path })]) {
      expect(await everything(from)).toEqual(before);
      expect(await from.addHints([hint('d1')])).toBe(0);
      await from.commit(changeOf({ lease, tombstoneCount: 1 }));
      await from.close();
    }
    expect(directory.list()).toEqual(['store.ndjson']);
  });

  it('leaves nothing of who was forgotten', async () => {
    using directory = temporaryDirectory();
    const path = fileIn(directory);
    const store = await openNdjsonStore({ path });
    await store.commit(change('zebra', 'quokka'));
    await store.commit(change('other'));
    await store.addHints([hint('d1', { conversationId: 'allo:zebra' })]);
    await store.forget(['allo:zebra'], []);
    expect(readFileSync(path, 'utf8')).not.toMatch(/quokka|zebra/);
    expect(await namesOf(store.list())).toEqual(['other']);
    await store.close();
  });
});

describe('the lock', () => {
  const platformAt = (start: number) => {
    let nowMs = start;
    return {
      now: () => nowMs,
      sleep: async (milliseconds: number) => {
        nowMs += milliseconds;
      },
    };
  };

  it('is waited for, and then told; who reads waits for nobody', async () => {
    using directory = temporaryDirectory();
    const path = fileIn(directory);
    const store = await openNdjsonStore({ path, lockTimeoutMs: 50, platform: platformAt(Date.now()) });
    writeFileSync(`${path}.lock`, `${JSON.stringify({ host: hostname(), process: process.pid })}\n`);
    expect(await rejectionOf(store.commit(change('a')))).toMatchObject({
      code: 'locked',
      isRetryable: true,
      message: `Another process has held ${path}.lock for longer than was waited: end it, or try again once it is done.`,
    });
    expect(await namesOf(store.list())).toEqual([]);
    await store.close();
  });

  it.each<[whose: string, content: string, ageSeconds: number]>([
    ['of a process that is gone', `${JSON.stringify({ host: hostname(), process: 2 ** 22 + 1 })}\n`, 0],
    ['of another machine, after two minutes', `${JSON.stringify({ host: 'elsewhere', process: 1 })}\n`, 121],
    ['without a name, after two seconds', '', 3],
    ['with half a name, after two seconds', '{"host":"', 3],
  ])('is taken away where it is one %s', async (_, content, ageSeconds) => {
    using directory = temporaryDirectory();
    const path = fileIn(directory);
    const store = await openNdjsonStore({ path, lockTimeoutMs: 50, platform: platformAt(Date.now()) });
    writeFileSync(`${path}.lock`, content);
    const written = Date.now() / 1_000 - ageSeconds;
    utimesSync(`${path}.lock`, written, written);
    await store.commit(change('a'));
    await store.close();
    expect(directory.list()).toEqual(['store.ndjson']);
  });

  it.each([
    ['of another machine', `${JSON.stringify({ host: 'elsewhere', process: 1 })}\n`],
    ['whose holder has not written its name yet', ''],
  ])('is left alone where it is one %s', async (_, content) => {
    using directory = temporaryDirectory();
    const path = fileIn(directory);
    const store = await openNdjsonStore({ path, lockTimeoutMs: 50, platform: platformAt(Date.now()) });
    writeFileSync(`${path}.lock`, content);
    expect(await rejectionOf(store.commit(change('a')))).toMatchObject({ code: 'locked' });
    await store.close();
  });
});

it('goes on where the file was cut behind its last commit', async () => {
  using directory = temporaryDirectory();
  const path = fileIn(directory);
  const store = await openNdjsonStore({ path });
  await store.commit(change('a'));
  const { size } = statSync(path);
  appendFileSync(path, '{"type":"conversation"');
  expect(await namesOf(store.list())).toEqual(['a']);
  await store.commit(change('b'));
  expect(await namesOf(store.list())).toEqual(['a', 'b']);
  truncateSync(path, size);
  await store.close();
});

it.each([
  ['ENOSPC', 'full'],
  ['EDQUOT', 'full'],
  ['EFBIG', 'full'],
  ['EACCES', 'denied'],
  ['EROFS', 'denied'],
  ['EIO', 'other'],
])('tells %s as %s', (code, expected) => {
  const error = Object.assign(new Error(code), { code, syscall: 'write' });
  expect(fileErrorOf(error, 'store.ndjson')).toMatchObject({ code: expected, cause: error });
});
