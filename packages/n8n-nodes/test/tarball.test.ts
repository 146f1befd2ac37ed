import ts from 'typescript';
import { describe, expect, it } from 'vitest';
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

describe('the tarball', () => {
  it('holds the build, the papers, and nothing else', async () => {
    const files = filesOf(await unpackedTarball());
    expect(files).toEqual([
      'LICENSE',
      'README.md',
      'dist/credentials/AlloApi.credentials.js',
      'dist/credentials/ItellicoApi.credentials.js',
      'dist/icons/allo.dark.svg',
      'dist/icons/allo.svg',
      'dist/icons/itellico.dark.svg',
      'dist/icons/itellico.svg',
      'dist/nodes/Allo/Allo.node.js',
      'dist/nodes/Allo/Allo.node.json',
      'dist/nodes/Itellico/Itellico.node.js',
      'dist/nodes/Itellico/Itellico.node.json',
      'package.json',
    ]);
  });

  it('needs nothing installed', async () => {
    const manifest = JSON.parse(readText(await unpackedTarball(), 'package.json'));
    expect(manifest).not.toHaveProperty('dependencies');
    expect(manifest.peerDependencies).toEqual({ 'n8n-workflow': '*' });
    // n8n drops these unread; versions that npm can't read would still stop other tools.
    expect(Object.values(manifest.devDependencies).filter((range) => /:/.test(String(range)))).toEqual([]);
  });

  it('loads with n8n-workflow alone, every file that package.json names', async () => {
    expect(loadAsN8nDoes(await unpackedTarball())).toEqual({
      'dist/nodes/Allo/Allo.node.js': ['Allo'],
      'dist/nodes/Itellico/Itellico.node.js': ['Itellico'],
      'dist/credentials/AlloApi.credentials.js': ['AlloApi'],
      'dist/credentials/ItellicoApi.credentials.js': ['ItellicoApi'],
    });
  });

  it('requires n8n-workflow and no other module, and names no timer, process, console or globalThis', async () => {
    const folder = await unpackedTarball();
    const scripts = filesOf(folder).filter((file) => file.endsWith('.js'));
    const findings = scripts.map((file) => inspect(file, readText(folder, file)));
    expect(scripts).toHaveLength(4);
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

/** `x.process` and `{ process: … }` are names of somebody's member. */
function isMemberName(node: ts.Identifier): boolean {
  const { parent } = node;
  return (
    (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
    (ts.isPropertyAssignment(parent) && parent.name === node)
  );
}
