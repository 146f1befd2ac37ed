import { describeValue, misuse } from '@callweave/transport';

/**
 * The name of an account, checked; it becomes a part of keys, of which `/` is the border.
 * @throws {TypeError}
 */
export function parseAccountName(name: unknown = 'main'): string {
  if (typeof name === 'string' && /^[\w.-]{1,100}$/.test(name)) return name;
  const got = typeof name === 'string' && name !== '' ? JSON.stringify(name) : describeValue(name);
  throw misuse('account', 'a name of up to 100 letters, digits, dots, hyphens and underscores', got);
}
