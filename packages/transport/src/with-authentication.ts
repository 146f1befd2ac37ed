import type { FetchLayer } from './fetch.ts';

/** Adds the key's headers, and sends them to no other origin than the API's. */
export function withAuthentication(origin: string, headers: Readonly<Record<string, string>>): FetchLayer {
  return (next) => (url, init) => {
    if (new URL(url).origin !== origin) {
      throw new TypeError(
        `Expected a request to ${origin}, the origin that the key belongs to; got one to ${new URL(url).origin}. The key was not sent.`,
      );
    }
    return next(url, { ...init, headers: { ...init.headers, ...headers } });
  };
}
