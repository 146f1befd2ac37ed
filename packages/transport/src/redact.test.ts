import { describe, expect, it } from 'vitest';
import { describeFault, redact } from './redact.ts';

describe('redact', () => {
  it.each([
    ['key sk_12345 twice: sk_12345', ['sk_12345'], 'key [redacted] twice: [redacted]'],
    ['Bearer sk_12345', ['Bearer sk_12345', 'sk_12345'], '[redacted]'],
    ['nothing', ['sk_12345'], 'nothing'],
    ['a.c abc', ['a.c abc'], '[redacted]'],
    // Too short to be searched for.
    ['the cat', ['the', ''], 'the cat'],
  ])('%s', (text, secrets, expected) => {
    expect(redact(text, secrets)).toBe(expected);
  });
});

describe('describeFault', () => {
  const chain = new Error('outer', { cause: new Error('inner\n  line', { cause: new Error('') }) });
  it.each([
    [chain, 'outer: inner line'],
    [new Error('same', { cause: new Error('same') }), 'same'],
    [Object.assign(new Error('connect failed'), { code: 'ECONNREFUSED' }), 'connect failed: ECONNREFUSED'],
    [Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' }), 'connect ECONNREFUSED'],
    [new AggregateError([new Error('first'), new Error('second')], 'all'), 'all: first'],
    ['a text', 'a text'],
    [undefined, 'an unknown fault'],
    [{ code: 1 }, 'an unknown fault'],
    [new Error(''), 'an unknown fault'],
  ])('%o', (fault, expected) => {
    expect(describeFault(fault, [])).toBe(expected);
  });
});
