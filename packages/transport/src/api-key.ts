import { describeValue } from './describe-value.ts';
import { misuse } from './misuse.ts';

/**
 * Checks a key without ever repeating it: surrounding white space, as it comes from copying, is dropped.
 *
 * @throws {TypeError} when it is empty or holds what can't stand in a header.
 */
export function parseApiKey(value: unknown, apiName: string, keyHelp: string): string {
  const key = typeof value === 'string' ? value.trim() : '';
  if (key === '') {
    // A key may be all digits, and given as a number: then not even its value is told.
    const given =
      typeof value === 'number' ? 'a number' : describeValue(typeof value === 'string' ? key : value);
    throw misuse('apiKey', `an API key of ${apiName}`, `${given}: ${keyHelp}`);
  }
  if (!/^[\x21-\x7e]+(?: [\x21-\x7e]+)?$/.test(key)) {
    throw misuse(
      'apiKey',
      'one line of ASCII without gaps',
      `${key.length} characters of which some can't stand in a header. Copy the key again`,
    );
  }
  return key;
}
