import { isAbsolute, relative, resolve } from 'node:path';
import { UsageError } from '../usage-error.ts';
import { isVariableName, looksLikeSecret } from './looks-like-secret.ts';

/** Which store: a file of SQLite, a folder of NDJSON files, or a Postgres whose URL an environment variable holds. */
export type StoreAddress =
  | { readonly kind: 'sqlite' | 'ndjson'; readonly path: string }
  | { readonly kind: 'postgres'; readonly variable: string };

/** Where a text with the address of a store stands. */
export interface StoreTextPlace {
  /** As the user knows it: `--store`, or a place in the config file. */
  readonly name: string;
  /** What relative paths go from. */
  readonly directory: string;
}

const forms =
  'sqlite:<path>, ndjson:<path>, a path, or env:<name of a variable that holds a postgres:// URL>';

/**
 * Reads `sqlite:path`, `ndjson:path`, a plain path (SQLite) or `env:NAME`.
 *
 * @throws {UsageError} for what is none of them; for a postgres URL, which it does not repeat: it holds a password.
 */
export function parseStoreAddress(text: string, { name, directory }: StoreTextPlace): StoreAddress {
  if (/^postgres(?:ql)?:/i.test(text) || looksLikeSecret(text)) {
    throw new UsageError(
      `Expected ${name} to hold no password, and it looks as if it did (it is not repeated here). Put the URL into an environment variable, such as DATABASE_URL, and write env:DATABASE_URL.`,
    );
  }
  const [, scheme, rest] = /^([a-z][a-z0-9+.-]+):(.*)$/is.exec(text) ?? [];
  const path = scheme === undefined ? text : (rest ?? '');
  if (scheme === 'env' && isVariableName(path)) return { kind: 'postgres', variable: path };
  if ((scheme === undefined || scheme === 'sqlite' || scheme === 'ndjson') && path.trim() !== '') {
    return { kind: scheme ?? 'sqlite', path: resolve(directory, path) };
  }
  throw new UsageError(`Expected ${name} to be ${forms}; got ${JSON.stringify(text)}.`);
}

/** The store that an environment variable names: of a variable, a postgres URL is taken too. */
export function storeAddressOfVariable(variable: string, text: string, directory: string): StoreAddress {
  return /^postgres(?:ql)?:/i.test(text)
    ? { kind: 'postgres', variable }
    : parseStoreAddress(text, { name: variable, directory });
}

/** For people, without anything secret; a path as it is seen from a directory. */
export function describeStore(address: StoreAddress, directory: string): string {
  if (address.kind === 'postgres') return `Postgres (the URL in ${address.variable})`;
  const path = shortPath(address.path, directory);
  return address.kind === 'sqlite' ? path : `ndjson:${path}`;
}

/** Below the directory as seen from there, elsewhere as it is. */
export function shortPath(path: string, directory: string): string {
  const seen = relative(directory, path);
  return seen === '' || seen.startsWith('..') || isAbsolute(seen) ? path : seen;
}
