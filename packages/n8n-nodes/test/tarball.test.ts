import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import packageJson from '../package.json';
import { classNameOf } from './support/built.mts';
import { filesOf, loadAsN8nDoes, readText, unpackedTarball } from './support/tarball.mts';

/** What n8n's scan rejects, and console with it. */
const forbidden: ReadonlySet<string> = new Set([
  'setTimeout',
  'clearTimeout',
  'setInterval',
  'clearInterval',
  'setImmediate',
  'clearImmediate',
  'process',
  'global',
  'globalThis',
  'console',
  'eval',
  'Function',
  '__dirname',
  '__filename',
]);

/** What n8n loads. */
const scripts = [...packageJson.n8n.credentials, ...packageJson.n8n.nodes];

describe('the tarball', () => {
  it('holds the build, the papers, and nothing else', async () => {
    const files = filesOf(await unpackedTarball());
    const icons = ['allo', 'callweave', 'itellico'];
    expect(files).toEqual(
      [
        'LICENSE',
        'README.md',
        'package.json',
        ...scripts,
        // Each node has its codex beside it.
        ...packageJson.n8n.nodes.map((file) => `${file}on`),
        ...icons.flatMap((name) => [`dist/icons/${name}.dark.svg`, `dist/icons/${name}.svg`]),
      ].toSorted(),
    );
  });

  it('needs nothing installed', async () => {
    const manifest = JSON.parse(readText(await unpackedTarball(), 'package.json'));
    expect(manifest).not.toHaveProperty('dependencies');
    expect(manifest.peerDependencies).toEqual({ 'n8n-workflow': '*' });
    // n8n drops these unread; versions that npm can't read would still stop other tools.
    expect(Object.values(manifest.devDependencies).filter((range) => /:/.test(String(range)))).toEqual([]);
  });

  it('loads with n8n-workflow alone, every file that package.json names', async () => {
    expect(loadAsN8nDoes(await unpackedTarball())).toEqual(
      Object.fromEntries(scripts.map((file) => [file, [classNameOf(file)]])),
    );
  });

  it('requires n8n-workflow and no other module, and names no timer, process, console or globalThis', async () => {
    const folder = await unpackedTarball();
    const packed = filesOf(folder).filter((file) => file.endsWith('.js'));
    const findings = packed.map((file) => inspect(file, readText(folder, file)));
    expect(packed).toEqual(scripts.toSorted());
    expect(new Set(findings.flatMap(({ required }) => required))).toEqual(new Set(['n8n-workflow']));
    expect(findings.flatMap(({ named }) => named)).toEqual([]);
  });
});

/** Reads the script with a parser, so that words in comments and texts don't count. */
function inspect(file: string, text: string): { required: string[]; named: string[] } {
  const required: string[] = [];
  const named: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'require') {
      required.push(
        ...node.arguments.map((argument) => (ts.isStringLiteral(argument) ? argument.text : '?')),
      );
    }
    if (ts.isIdentifier(node) && forbidden.has(node.text) && !isMemberName(node)) {
      named.push(`${file}: ${node.text}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true, ts.ScriptKind.JS));
  return { required, named };
}

/** `x.process`, `{ process: … }` and `process() {}` in a class are names of somebody's member. */
function isMemberName(node: ts.Identifier): boolean {
  const { parent } = node;
  return (
    (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
    (ts.isPropertyAssignment(parent) && parent.name === node) ||
    (ts.isMethodDeclaration(parent) && parent.name === node)
  );
}
