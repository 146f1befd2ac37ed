/**
 * The address of what an API refers to: a URL as it is, a path under the base URL, whose own path is kept.
 *
 * @throws {TypeError} for what is neither.
 */
export function resolveUrl(urlOrPath: string, baseUrl: URL | string): URL {
  if (URL.canParse(urlOrPath)) return new URL(urlOrPath);
  const base = new URL(baseUrl);
  if (urlOrPath.startsWith('//')) return new URL(urlOrPath, base);
  return new URL(`${base.origin}${base.pathname.replace(/\/+$/, '')}/${urlOrPath.replace(/^\/+/, '')}`);
}
