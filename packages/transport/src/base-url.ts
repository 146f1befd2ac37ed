import { misuse } from './misuse.ts';

/** Hosts that are this machine: a key may travel to them without encryption. */
const loopbackHosts: readonly string[] = ['localhost', '127.0.0.1', '[::1]'];

/**
 * Checks a base URL once, at construction, and returns it without a trailing slash.
 *
 * @throws {TypeError} for a relative URL, one with a user, query or fragment, and plain HTTP to another machine.
 */
export function parseBaseUrl(value: string, allowInsecure = false): URL {
  if (!URL.canParse(value)) {
    throw misuse('baseUrl', 'an absolute URL such as "https://api.example.com"', JSON.stringify(value));
  }
  const url = new URL(value);
  const { protocol, hostname } = url;
  const isSafe =
    protocol === 'https:' || (protocol === 'http:' && (allowInsecure || loopbackHosts.includes(hostname)));
  if (!isSafe) {
    throw misuse(
      'baseUrl',
      'an https: URL, since the API key travels with each request (http: is for this machine, or with allowInsecureBaseUrl)',
      `${protocol}//${url.host}`,
    );
  }
  // What came is not repeated: a user or a query may hold a key.
  if (url.username + url.password + url.search + url.hash) {
    throw misuse('baseUrl', 'without a user, password, query or fragment', `${url.host} with one`);
  }
  url.pathname = url.pathname.replace(/\/+$/, '');
  return url;
}
