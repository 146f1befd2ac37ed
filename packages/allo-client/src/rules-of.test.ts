import { expect, it } from 'vitest';
import { operations } from './generated/operations.ts';
import { rulesOf } from './rules-of.ts';

it.each(Object.entries(operations))('%s is as the document says', (operation, documented) => {
  const [method = '', path = ''] = operation.split(' ');
  const { safe, ...rules } = rulesOf(method, path);
  // The table leaves out what follows from the method.
  expect(rules).toEqual({ ...documented, safe: undefined });
  expect(safe).toBe(method === 'GET' || documented.safe === true);
});

it('says of an operation that the document does not have what all of its version have in common', () => {
  expect(rulesOf('POST', '/v2/api/notes')).toEqual({ safe: false, hasIdempotencyKey: true });
  expect(rulesOf('POST', '/v1/api/notes')).toEqual({ safe: false });
  expect(rulesOf('HEAD', '/v2/api/me')).toEqual({ safe: true });
});
