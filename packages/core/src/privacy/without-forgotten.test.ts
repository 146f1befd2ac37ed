import { describe, expect, it } from 'vitest';
import { alloCall, alloMessage } from '../../test/support/allo-items.ts';
import { collect, sourceOf } from '../../test/support/source-of.ts';
import { normalizeAlloItem } from '../providers/allo/normalize-allo-item.ts';
import { createForgottenCheck } from './create-forgotten-check.ts';
import { createTombstone } from './create-tombstone.ts';
import { withoutForgotten } from './without-forgotten.ts';

const key = new TextEncoder().encode('a secret for tests, of 32 bytes.');
const call = normalizeAlloItem(alloCall());
const message = normalizeAlloItem(alloMessage());
const other = normalizeAlloItem(
  alloCall({ id: 'cll-demo0002', contact_number: '+14155550124', contacts: [], user: null }),
);

describe('withoutForgotten', () => {
  it('leaves out of a list what was forgotten', async () => {
    const tombstone = await createTombstone({ phone: '+14155550123' }, { key });
    const isForgotten = await createForgottenCheck([tombstone], { key });
    const source = withoutForgotten(sourceOf([call, message, other]), isForgotten);
    expect(source.provider).toBe('allo');
    expect(await collect(source.list())).toEqual([other]);
  });

  it('is missing what was forgotten, by the id that was asked for', async () => {
    const tombstone = await createTombstone({ phone: '+14155550123' }, { key });
    const isForgotten = await createForgottenCheck([tombstone], { key });
    const source = withoutForgotten(sourceOf([call, message, other]), isForgotten);
    expect(await source.getMany(['allo:cll-demo0001', 'msg-demo0001', 'cll-demo0002', 'cll-gone'])).toEqual({
      conversations: [other],
      missingIds: ['allo:cll-demo0001', 'msg-demo0001', 'cll-gone'],
      invalidIds: [],
    });
  });
});
