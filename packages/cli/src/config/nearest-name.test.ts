import { expect, it } from 'vitest';
import { nearestName } from './nearest-name.ts';

const known = ['store', 'since', 'accounts', 'profiles', 'forgetKeyFile'];

it.each([
  ['account', 'accounts'],
  ['stroe', 'store'],
  ['forgetkeyfile', 'forgetKeyFile'],
  ['profile', 'profiles'],
  ['sinse', 'since'],
  ['database', null],
  ['', null],
])('%j is most like %j', (name, expected) => {
  expect(nearestName(name, known)).toBe(expected);
});
