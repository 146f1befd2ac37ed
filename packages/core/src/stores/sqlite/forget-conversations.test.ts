import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryDirectory } from '../../../test/support/temporary-directory.ts';
import { call, changeOf, hint, participant, readOf, said } from '../../testing/store-fixtures.ts';
import { openSqliteStore } from './open-sqlite-store.ts';

/** Whether any file of the store has these bytes. */
function hasBytes(directory: { readonly path: string; list(): string[] }, text: string): boolean {
  return directory.list().some((name) => readFileSync(join(directory.path, name)).includes(text));
}

it('leaves nothing of who was forgotten in the files, nor of what was said before it changed', async () => {
  using directory = temporaryDirectory();
  const store = await openSqliteStore({ path: join(directory.path, 'store.db') });
  const secret = (name: string, text: string) =>
    call(name, {
      participants: [participant('customer', { name: `xanthippe ${text}`, phoneRaw: '+14155550177' })],
      turns: [said(`quokka ${text} ${'filler '.repeat(3_000)}`)],
      raw: { text: `quokka ${text}` },
    });
  const others = Array.from({ length: 300 }, (_, index) =>
    readOf(call(`row-${index}`, { turns: [said('filler')] })),
  );
  await store.commit(changeOf({ conversations: [readOf(secret('zebra-1', 'first')), ...others] }));
  const later = readOf(secret('zebra-1', 'second'), { contentHash: 'b' });
  await store.commit(changeOf({ conversations: [later] }));
  await store.addHints([hint('d1', { conversationId: 'allo:zebra-1' })]);
  expect(hasBytes(directory, 'quokka')).toBe(true);
  await store.forget(['allo:zebra-1'], [{ version: 1, digest: 'd', until: null }]);
  for (const text of ['quokka', 'uokka', 'xanthippe', 'anthippe', '+14155550177', 'zebra-1']) {
    expect([text, hasBytes(directory, text)]).toEqual([text, false]);
  }
  expect((await store.count()).conversations).toBe(300);
  await store.close();
});
