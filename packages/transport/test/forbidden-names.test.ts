import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const source = new URL('../src/', import.meta.url);

/** Code without its comments and texts: the identifiers are left. */
function withoutTexts(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\/|\/\/.*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"/g, '');
}

const modules = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
  (name) =>
    name.endsWith('.ts') && !/\.test(-d)?\.ts$/.test(name) && !/^(platform\.ts|testing\W.*)$/.test(name),
);

// What n8n's scan of a package refuses, wherever it is bundled from.
it.each(modules)('%s can be bundled into an n8n node', (name) => {
  const code = withoutTexts(readFileSync(new URL(name, source), 'utf8'));
  const names =
    /\b(?:setTimeout|setInterval|setImmediate|clearTimeout|clearInterval|globalThis|process|console)\b/g;
  expect(code.match(names)).toBeNull();
});

it('finds the modules', () => {
  expect(modules).toContain('typed-client.ts');
  expect(modules).not.toContain('platform.ts');
});
