import { expect, it } from 'vitest';
import { UsageError } from '../usage-error.ts';
import { parseTimeFlags } from './parse-time-flags.ts';

it('reads what is a time', () => {
  expect(parseTimeFlags('2026-04-01', undefined)).toMatchObject({ sinceMs: Date.UTC(2026, 3, 1) });
});

it.each([
  [
    ['tomorrow', undefined, {}],
    'Expected --since to be a date such as 2026-04-01 or a time with its offset such as 2026-04-01T08:00:00Z; got "tomorrow".',
  ],
  [
    ['tomorrow', undefined, { sinceName: 'CALLWEAVE_SINCE' }],
    'Expected CALLWEAVE_SINCE to be a date such as 2026-04-01 or a time with its offset such as 2026-04-01T08:00:00Z; got "tomorrow".',
  ],
  [
    [undefined, '1.4.2026', {}],
    'Expected --until to be a date such as 2026-04-01 or a time with its offset such as 2026-04-01T08:00:00Z; got "1.4.2026".',
  ],
  [
    ['2026-05-01', '2026-04-01', {}],
    'Expected --since to be before --until; got 2026-05-01T00:00:00.000Z and 2026-04-01T00:00:00.000Z.',
  ],
] as const)('says by the names of the command line what is none: %j', ([since, until, names], message) => {
  expect(() => parseTimeFlags(since, until, names)).toThrow(new UsageError(message));
});
