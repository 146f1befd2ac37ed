import { describeValue } from './describe-value.ts';

/**
 * Checks a key without ever repeating it: surrounding white space, as it comes from copying, is dropped.
 *
 * @throws {TypeError} when it is empty or holds what can't stand in a header.
 */
export function parseApiKey(value: unknown, apiName: string, keyHelp: string): string {
  const key = typeof value === 'string' ? value.trim() : '';
  if (key === '') {
    const given = typeof value === 'string' ? 'an empty string' : describeKind(value);
    throw new TypeError(`Expected apiKey to be an API key of ${apiName}; got ${given}: ${keyHelp}.`);
  }
  if (!/^[\x21-\x7e]+(?: [\x21-\x7e]+)?$/.test(key)) {
    throw new TypeError(
      `Expected apiKey to be one line of ASCII without gaps; got ${key.length} characters of which some can't stand in a header. Copy the key again.`,
    );
  }
  return key;
}

/** A key may be all digits, and given as a number: then not even its value is told. */
function describeKind(value: unknown): string {
  return typeof value === 'number' ? 'a number' : describeValue(value);
}
