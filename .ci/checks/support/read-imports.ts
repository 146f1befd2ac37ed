import { readFileSync } from 'node:fs';
import { parseAst } from 'vitest/node';

/** Every module that a source file names: imports, re-exports, `import()`, `import('…').Type`, `require`, vitest's mocks. */
export function readImports(file: string): string[] {
  const specifiers = new Set<string>();
  collect(parseAst(readFileSync(file, 'utf8'), { lang: languageOf(file) }), specifiers);
  return [...specifiers];
}

const calls = new Set(['require', 'require.resolve', 'vi.mock', 'vi.doMock', 'vi.importActual']);

function languageOf(file: string): 'ts' | 'tsx' | 'js' | 'dts' {
  if (/\.d\.[cm]?ts$/.test(file)) return 'dts';
  if (file.endsWith('.tsx')) return 'tsx';
  return /\.[cm]?ts$/.test(file) ? 'ts' : 'js';
}

function collect(node: unknown, specifiers: Set<string>): void {
  if (Array.isArray(node)) {
    for (const child of node) collect(child, specifiers);
    return;
  }
  if (!isRecord(node)) return;
  const specifier = literal(node.source) ?? calledWith(node);
  if (specifier !== null) specifiers.add(specifier);
  for (const child of Object.values(node)) collect(child, specifiers);
}

function calledWith(node: Record<string, unknown>): string | null {
  if (node.type !== 'CallExpression' || !Array.isArray(node.arguments)) return null;
  return calls.has(nameOf(node.callee)) ? literal(node.arguments[0]) : null;
}

function nameOf(node: unknown): string {
  if (!isRecord(node)) return '';
  if (node.type === 'MemberExpression') return `${nameOf(node.object)}.${nameOf(node.property)}`;
  return typeof node.name === 'string' ? node.name : '';
}

function literal(node: unknown): string | null {
  return isRecord(node) && node.type === 'Literal' && typeof node.value === 'string' ? node.value : null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
