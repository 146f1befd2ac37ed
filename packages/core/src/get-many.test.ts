import { describe, expect, it } from 'vitest';
import { alloCall } from '../test/support/allo-items.ts';
import { createBatchLoader } from './batch-loader.ts';
import type { Conversation } from './conversation.ts';
import { getManyWith } from './get-many.ts';
import { IncompleteBatchError } from './incomplete-batch-error.ts';
import { normalizeAlloItem } from './providers/allo/normalize-allo-item.ts';

/** Batches of two; `cll-gone…` does not exist, `?…` is refused, and a batch with `cll-broken` fails. */
const loader = createBatchLoader<Conversation>({
  maxBatchSize: 2,
  sleep: async () => {},
  isUnfitIdError: (error) => error instanceof RangeError,
  fetchMany: async (ids) => {
    if (ids.some((id) => id.startsWith('?'))) throw new RangeError('INVALID_ITEM_ID');
    if (ids.includes('cll-broken')) throw new Error('POST /batch: 503.');
    const found = ids.filter((id) => !id.startsWith('cll-gone'));
    return new Map(found.map((id) => [id, normalizeAlloItem(alloCall({ id }))]));
  },
});
const idsOf = (conversations: readonly Conversation[]) => conversations.map(({ providerId }) => providerId);

describe('getManyWith', () => {
  it('tells what came, what is missing, and which of that was refused, each in the order given', async () => {
    const result = await getManyWith('allo', loader, ['cll-b', 'cll-gone', '?', 'allo:cll-a', 'cll-b']);
    expect(idsOf(result.conversations)).toEqual(['cll-b', 'cll-a']);
    expect(result.missingIds).toEqual(['cll-gone', '?']);
    expect(result.invalidIds).toEqual(['?']);
  });

  it('keeps what came when another batch fails for good', async () => {
    const work = getManyWith('allo', loader, [
      'cll-a',
      'cll-gone',
      '?',
      '?2',
      'cll-broken',
      'cll-c',
      'cll-d',
    ]);
    const error = await work.then(
      () => expect.unreachable(),
      (reason: unknown) => reason,
    );
    if (!IncompleteBatchError.isInstance(error)) throw error;
    expect(idsOf(error.conversations)).toEqual(['cll-a', 'cll-d']);
    expect(error.missingIds).toEqual(['cll-gone', '?', '?2']);
    expect(error.invalidIds).toEqual(['?', '?2']);
    expect([...error.failures.keys()]).toEqual(['cll-broken', 'cll-c']);
    expect(error.cause).toEqual(new Error('POST /batch: 503.'));
    expect(error.message).toMatch(/^2 of 7 ids of allo could not be fetched: POST \/batch: 503\. The others/);
  });

  it('passes the failure itself on when nothing came', async () => {
    await expect(getManyWith('allo', loader, ['cll-broken', 'cll-c'])).rejects.toEqual(
      new Error('POST /batch: 503.'),
    );
  });

  it('asks for nothing when there is nothing to ask for', async () => {
    expect(await getManyWith('allo', loader, [])).toEqual({
      conversations: [],
      missingIds: [],
      invalidIds: [],
    });
  });

  it('rejects with the reason of a signal that has aborted', async () => {
    const signal = AbortSignal.abort(new Error('enough'));
    await expect(getManyWith('allo', loader, ['cll-a'], { signal })).rejects.toThrow('enough');
    await expect(getManyWith('allo', loader, [], { signal })).rejects.toThrow('enough');
  });

  it.each([undefined, '', ' ', 'itellico:1'])('refuses the id %j before anything is sent', async (id) => {
    await expect(getManyWith('allo', loader, ['cll-a', id as string])).rejects.toThrow(
      /^Expected an id of allo; got/,
    );
  });
});
