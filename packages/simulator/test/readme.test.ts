import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ADMIN_ROUTES } from '../src/admin/admin-routes.ts';
import { ALLO_PRESETS } from '../src/options/allo-presets.ts';
import { optionNames } from '../src/options/check-options.ts';
import { ITELLICO_PRESETS } from '../src/options/itellico-presets.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

/** The cells of the tables under a heading, row by row. */
function rowsUnder(heading: string): string[][] {
  const [, section = ''] = readme.split(`\n## ${heading}\n`);
  return (section.split('\n## ')[0] ?? '')
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

/** The rows between one provider's bold name and the next. */
function rowsOf(heading: string, provider: 'Allo' | 'itellico' | null): string[][] {
  const rows = rowsUnder(heading);
  const places = ['**Allo**', '**itellico**'].map((name) => rows.findIndex(([first]) => first === name));
  const [allo = -1, itellico = -1] = places;
  if (provider === null) return rows.slice(2, allo);
  return provider === 'Allo' ? rows.slice(allo + 1, itellico) : rows.slice(itellico + 1);
}

const written = (value: unknown): string =>
  `\`${JSON.stringify(value)
    .replaceAll('"', "'")
    .replace(/'(\w+)':/g, '$1: ')
    .replaceAll(',', ', ')
    .replace(/^\{(.*)\}$/, '{ $1 }')}\``;

describe('the README', () => {
  it.each([
    ['Allo', 'allo'],
    ['itellico', 'itellico'],
  ] as const)('names every option of %s, and none that there is not', (name, provider) => {
    const named = [...rowsOf('Options', null), ...rowsOf('Options', name)].map(([first]) => first);
    const options = optionNames(provider).filter((option) => option !== 'provider');
    expect([...named].sort()).toEqual(options.map((option) => `\`${option}\``).sort());
  });

  it.each([
    ['Allo', ALLO_PRESETS],
    ['itellico', ITELLICO_PRESETS],
  ] as const)('says how the presets set every switch of %s', (name, presets) => {
    const { strict, lenient } = presets;
    const expected = Object.entries(strict).map(([option, value]) => [
      `\`${option}\``,
      written(value),
      written(Reflect.get(lenient, option)),
    ]);
    expect(rowsOf('Presets', name)).toEqual(expected);
  });

  it('lists every route of the control API', () => {
    const listed = rowsUnder('Control API').slice(2);
    expect(listed.map(([request]) => request).sort()).toEqual(
      ADMIN_ROUTES.map(({ method, path }) => `\`${method} ${path}\``).sort(),
    );
  });
});
