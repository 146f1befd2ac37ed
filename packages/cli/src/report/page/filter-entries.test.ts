import { describe, expect, it } from 'vitest';
import type { Row } from '../page-data.ts';
import { createFilter, type Filters } from './filter-entries.ts';

const names = {
  accounts: [
    ['allo', 'sales'],
    ['itellico', 'clinic'],
  ],
  agents: [['Robin Sample', false]],
} as const;
const zoe: Row = [
  'allo:cll-1',
  0,
  60,
  0,
  0,
  0,
  0,
  'Zoë Müller',
  '+12025550143',
  [0],
  null,
  0,
  ['vip'],
  0,
  'Hello',
];
const ben: Row = [
  'itellico:9',
  0,
  60,
  0,
  1,
  3,
  1,
  null,
  '+12025550199',
  [],
  'Wants a refund',
  1,
  [],
  0,
  null,
];
const open: Row = ['allo:cll-3', null, null, 1, 0, null, 0, null, null, [], null, 0, [], 0, null];
const entries = [zoe, ben, open].map((row) => ({ row }));
const all: Filters = { search: '', provider: '', direction: '', outcome: '' };
const found = (filters: Partial<Filters>): string[] =>
  createFilter(entries, names)({ ...all, ...filters }).map(({ row }) => row[0]);

describe('createFilter', () => {
  it('lets everything through in its order where nothing is asked for', () => {
    expect(found({})).toEqual(['allo:cll-1', 'itellico:9', 'allo:cll-3']);
  });

  it.each([
    ['muller', ['allo:cll-1']],
    ['ROBIN zoe', ['allo:cll-1']],
    ['vip hello', ['allo:cll-1']],
    ['0199', ['itellico:9']],
    ['refund', ['itellico:9']],
    ['clinic', ['itellico:9']],
    ['cll-3', ['allo:cll-3']],
    ['zoe refund', []],
  ])('finds %j', (search, ids) => {
    expect(found({ search })).toEqual(ids);
  });

  it.each([
    [{ provider: 'itellico' }, ['itellico:9']],
    [{ direction: 'outbound' }, ['itellico:9']],
    [{ outcome: 'unanswered' }, ['itellico:9']],
    [{ outcome: 'none' }, ['allo:cll-3']],
    [{ provider: 'allo', direction: 'inbound', outcome: 'answered' }, ['allo:cll-1']],
  ])('keeps those of %j', (filters, ids) => {
    expect(found(filters)).toEqual(ids);
  });
});
