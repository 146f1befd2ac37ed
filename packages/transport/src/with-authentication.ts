import type { FetchLayer } from './fetch.ts';
import { misuse } from './misuse.ts';

/** Adds the key's headers, and sends them to no other origin than the API's. */
export function withAuthentication(origin: string, headers: Readonly<Record<string, string>>): FetchLayer {
  return (next) => (url, init) => {
    if (!url.startsWith(`${origin}/`)) {
      const got = `${new URL(url).origin}. The key was not sent`;
      throw misuse('a request', `to ${origin}, where the key belongs`, got);
    }
    return next(url, { ...init, headers: { ...init.headers, ...headers } });
  };
}
