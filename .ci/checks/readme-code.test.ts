import { describe, expect, test } from 'vitest';
import { callweaveHelp } from './support/callweave-help.ts';
import { checkTypes } from './support/check-types.ts';
import { readCodeBlocks } from './support/code-blocks.ts';
import { readDocuments } from './support/documents.ts';
import { repositoryRoot } from './support/repository.ts';
import { callweaveArguments, longFlags, readShellCommands } from './support/shell-commands.ts';
import { readManifest, readPublishedPackages } from './support/workspace.ts';

const documents = readDocuments();

describe('the TypeScript in the documents', () => {
  test('compiles, each block on its own', async () => {
    expect(await checkTypes(documents, 'readme-code')).toEqual([]);
  });

  test('is left unchecked in decision records only', () => {
    const marked = documents.filter(({ blocks }) => blocks.some(({ mark }) => mark === 'ignore'));
    expect(marked.map(({ file }) => file).filter((file) => !file.startsWith('docs/decisions/'))).toEqual([]);
  });

  test('would be found not to compile', async () => {
    const markdown = [
      '# Example',
      '```ts',
      `import { parseRetryAfter } from '@callweave/transport';`,
      `export const wait: string = parseRetryAfter(new Headers(), 0);`,
      '```',
      '```ts ignore',
      'not TypeScript at all',
      '```',
    ];
    const document = { file: 'example.md', blocks: readCodeBlocks(markdown.join('\n')) };
    expect(await checkTypes([document], 'readme-code-example')).toEqual([
      expect.stringMatching(/^example\.md:4: error TS2322: .*not assignable to type 'string'/),
    ]);
  });
});

describe('the commands in the README', () => {
  const shell = documents
    .filter(({ file }) => file === 'README.md')
    .flatMap(({ blocks }) => blocks.filter(({ language }) => language === 'sh'));
  const commands = shell.flatMap(({ code }) => readShellCommands(code, ['npm', 'npx', 'callweave']));

  test('call npm scripts that there are', () => {
    const { scripts = {} } = readManifest(repositoryRoot);
    const called = commands
      .filter(([name]) => name === 'npm')
      .map(([, command = '', script = '']) => (command === 'run' ? script : command))
      .filter((script) => !['install', 'ci', 'exec'].includes(script));
    expect(called.filter((script) => !Object.hasOwn(scripts, script))).toEqual([]);
  });

  test('install packages that we publish', () => {
    const published = readPublishedPackages(repositoryRoot).map(({ manifest }) => manifest.name);
    const named = commands.flat().filter((word) => /^(?:@callweave\/|n8n-nodes-callweave)/.test(word));
    expect(
      named.map((word) => word.replace(/(?<=.)@.*$/, '')).filter((name) => !published.includes(name)),
    ).toEqual([]);
  });

  test('give callweave commands and flags that it has', async () => {
    const general = await callweaveHelp();
    for (const args of commands.map(callweaveArguments).filter((found) => found !== null)) {
      const [command] = args;
      const isCommand = command !== undefined && !command.startsWith('-');
      if (isCommand) expect(general).toMatch(new RegExp(`^\\s+${command}\\b`, 'm'));
      const help = general + (isCommand ? await callweaveHelp(command) : '');
      for (const flag of longFlags(args)) expect(help, args.join(' ')).toMatch(new RegExp(`${flag}\\b`));
    }
  });
});

describe('the reader of shell blocks', () => {
  test('sees commands behind variables, prompts, pipes and continued lines, and no comments', () => {
    const code = [
      '# npx callweave nothing',
      '$ npm start # and wait',
      'ALLO_API_KEY=ak_live npx callweave pull --since 2026-04-01 \\',
      '  --provider=allo | npx -y callweave@latest export --format vcon',
      'cd elsewhere && npm test',
    ];
    const commands = readShellCommands(code.join('\n'), ['npm', 'npx']);
    expect(commands).toEqual([
      ['npm', 'start'],
      ['npx', 'callweave', 'pull', '--since', '2026-04-01', '--provider=allo'],
      ['npx', '-y', 'callweave@latest', 'export', '--format', 'vcon'],
      ['npm', 'test'],
    ]);
    const args = commands.map(callweaveArguments).filter((found) => found !== null);
    expect(args.map(([command]) => command)).toEqual(['pull', 'export']);
    expect(args.map(longFlags)).toEqual([['--since', '--provider'], ['--format']]);
  });
});
