import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { WorkspacePackage } from './workspace.ts';

/** A row of the table in docs/integrators-needs.md. */
export interface NeedRow {
  readonly number: number;
  /** What stands as code in "what serves it": names of exports. */
  readonly names: readonly string[];
  /** What stands as code in "from": what users import. */
  readonly specifiers: readonly string[];
  /** What "shown in" links to, relative to the root. */
  readonly tests: readonly string[];
}

/** The rows of the table that begins with a number in each. */
export function readNeeds(markdown: string): NeedRow[] {
  return markdown.split('\n').flatMap((line) => {
    const cells = line.split('|').map((cell) => cell.trim());
    const [, number = '', , serves = '', from = '', shown = ''] = cells;
    if (!/^\d+$/.test(number)) return [];
    return [
      {
        number: Number(number),
        names: matches(serves, /`([^`]+)`/g),
        specifiers: matches(from, /`([^`]+)`/g),
        tests: matches(shown, /\]\(\.\.\/([^)]+)\)/g),
      },
    ];
  });
}

/** What a row names and is not there, in words. */
export function faultsOf(
  { number, names, specifiers, tests }: NeedRow,
  exportsOf: ReadonlyMap<string, readonly string[]>,
  root: string,
): string[] {
  const exported = new Set(specifiers.flatMap((specifier) => exportsOf.get(specifier) ?? []));
  return [
    ...(names.length === 0 ? ['names no export'] : []),
    ...(tests.length === 0 ? ['links to no test'] : []),
    ...specifiers
      .filter((specifier) => !exportsOf.has(specifier))
      .map((specifier) => `${specifier} is no entry of a package`),
    ...names
      .filter((name) => !exported.has(name))
      .map((name) => `${name} is exported by none of its entries`),
    ...tests.filter((test) => !/\.test\.ts$/.test(test)).map((test) => `${test} is no test`),
    ...tests.filter((test) => !existsSync(join(root, test))).map((test) => `${test} is not there`),
  ].map((fault) => `row ${number}: ${fault}`);
}

/** The names that each entry exports at run time, by what users import; built packages only. */
export async function readExports(
  packages: readonly WorkspacePackage[],
): Promise<Map<string, readonly string[]>> {
  const entries = packages.flatMap(({ directory, manifest: { name, exports = {} } }) =>
    Object.entries(exports).flatMap(([key, target]) => {
      const file =
        typeof target === 'object' && target !== null && 'default' in target ? target.default : null;
      return typeof file === 'string'
        ? [{ specifier: name + key.slice(1), path: join(directory, file) }]
        : [];
    }),
  );
  const loaded = entries.map(async ({ specifier, path }) => {
    const module: object = await import(pathToFileURL(path).href);
    return [specifier, Object.keys(module)] as const;
  });
  return new Map(await Promise.all(loaded));
}

function matches(text: string, pattern: RegExp): string[] {
  return Array.from(text.matchAll(pattern), ([, found = '']) => found);
}
