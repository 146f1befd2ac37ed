/** Hosts that are this machine: a key may travel to them without encryption. */
const loopbackHosts: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Checks a base URL once, at construction, and returns it without a trailing slash.
 *
 * @throws {TypeError} for a relative URL, one with a user, query or fragment, and plain HTTP to another machine.
 */
export function parseBaseUrl(
  value: string,
  { allowInsecure = false }: { allowInsecure?: boolean } = {},
): URL {
  let url: URL;
  try {
    url = new URL(value);
  } catch {
    throw new TypeError(
      `Expected baseUrl to be an absolute URL such as "https://api.example.com"; got ${JSON.stringify(value)}.`,
    );
  }
  if (url.username !== '' || url.password !== '') {
    throw new TypeError('Expected baseUrl to hold no user or password; pass the key as apiKey.');
  }
  if (url.search !== '' || url.hash !== '') {
    throw new TypeError(
      `Expected baseUrl to have no query and no fragment; got ${url.origin}${url.pathname} with one.`,
    );
  }
  const isInsecure = url.protocol === 'http:' && !loopbackHosts.has(url.hostname);
  if ((url.protocol !== 'https:' && url.protocol !== 'http:') || (isInsecure && !allowInsecure)) {
    throw new TypeError(
      `Expected baseUrl to begin with https:, since the API key travels with each request; got ${url.protocol}//${url.host}. Plain HTTP is accepted for this machine, or with allowInsecureBaseUrl.`,
    );
  }
  url.pathname = url.pathname.replace(/\/+$/, '');
  return url;
}
