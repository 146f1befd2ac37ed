import { expect, it } from 'vitest';
import { oldestFirst } from './oldest-first.ts';

it('goes by when a row was created, then by its id; without a time, last', () => {
  const rows = [
    { id: 'per-5' },
    { id: 'per-3', created_at: '2026-04-01T09:00:00' },
    { id: 'per-2', created_at: '2026-04-01T09:00:00Z' },
    { id: 'per-9', created_at: '2026-04-01T10:30:00+02:00' },
    { id: 'per-4' },
  ];
  expect(oldestFirst(rows).map(({ id }) => id)).toEqual(['per-9', 'per-2', 'per-3', 'per-4', 'per-5']);
});
