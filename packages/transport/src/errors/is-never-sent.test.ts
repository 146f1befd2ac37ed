import { describe, expect, it } from 'vitest';
import { isNeverSent } from './is-never-sent.ts';

const coded = (code: string): Error => Object.assign(new Error('no'), { code });

describe('isNeverSent', () => {
  it.each([
    ['the fault itself', coded('ECONNREFUSED'), true],
    [
      'its cause, as fetch of Node has it',
      new TypeError('fetch failed', { cause: coded('ENOTFOUND') }),
      true,
    ],
    [
      'all addresses that were tried',
      new AggregateError([coded('ECONNREFUSED'), coded('ENETUNREACH')]),
      true,
    ],
    ['only some of the addresses', new AggregateError([coded('ECONNREFUSED'), coded('ETIMEDOUT')]), false],
    ['no address at all', new AggregateError([]), false],
    ['a connection that broke', coded('ECONNRESET'), false],
    ['a fault without a code', new Error('Load failed'), false],
    ['what is no error', 'ECONNREFUSED', false],
  ])('by %s', (_, fault, expected) => {
    expect(isNeverSent(fault)).toBe(expected);
  });

  it('survives a cause that names itself', () => {
    const fault = new Error('round');
    fault.cause = fault;
    expect(isNeverSent(fault)).toBe(false);
  });
});
