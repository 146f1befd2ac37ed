import { describe, expect, it } from 'vitest';
import { Erased } from './erased.ts';

const create = (): Erased<number> => new Erased((id) => (/^\d$/.test(id) ? Number(id) : null));

describe('Erased', () => {
  it('has what was erased until it is restored', () => {
    const erased = create();
    erased.erase(['1', '2', '2']);
    erased.restore(['1', '3']);
    expect([...erased.keys()]).toEqual([2]);
    expect([erased.has(1), erased.has(2), erased.size]).toEqual([false, true, 1]);
    expect(erased.revision).toBe(2);
  });

  it('takes known ids alone, and all of them or none', () => {
    const erased = create();
    expect(() => erased.erase(['1', 'x'])).toThrow(
      'Option "ids[1]": expected the id of a conversation of this simulator, received "x"',
    );
    expect(() => erased.erase('1')).toThrow('Option "ids": expected an array of ids');
    expect(() => erased.restore([7, 1])).toThrow('ids[0]');
    expect(erased.size).toBe(0);
  });
});
