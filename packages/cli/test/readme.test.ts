import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCodeBlocks } from '../../../.ci/checks/support/code-blocks.ts';
import { callweaveArguments, readShellCommands } from '../../../.ci/checks/support/shell-commands.ts';
import { parseConfig } from '../src/config/parse-config.ts';
import { readStore } from './support/read-store.ts';
import { type Simulators, startSimulators } from './support/start-simulators.ts';
import { createTestWorld, type TestWorld } from './support/test-world.ts';

const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8');
const blocks = readCodeBlocks(readme);
const commandLines = blocks
  .filter(({ language }) => language === 'sh')
  .flatMap(({ code }) => readShellCommands(code, ['npx', 'callweave']))
  .flatMap((words) => [callweaveArguments(words) ?? []]);

/** The text of a section, up to the next heading of its level. */
function section(heading: string): string {
  return readme.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
}

/** The flags in the tables of a text. */
const flagsIn = (text: string): string[] =>
  [...text.matchAll(/^\| `(--[\w-]+)/gm)].flatMap(([, flag]) => flag ?? []);

/** The same of the help of a command, and of those below it. */
async function flagsOf(...command: string[]): Promise<string[]> {
  const world = await createTestWorld({});
  await world.run(...command, '--help');
  await world.remove();
  const help = world.printed.stdout;
  const own = [...help.matchAll(/^ {2}(?:-h, )?(--[\w-]+)/gm)].flatMap(([, flag]) => flag ?? []);
  const below = await Promise.all(commandsIn(help).map((name) => flagsOf(...command, name)));
  return [...new Set([...own, ...below.flat()])].filter((flag) => flag !== '--help');
}

/** The commands that a help lists. */
function commandsIn(help: string): string[] {
  const [, list = ''] = help.split('\nCommands:\n');
  const [names = ''] = list.split('\n\n');
  return [...names.matchAll(/^ {2}(\w+)/gm)]
    .flatMap(([, name]) => name ?? [])
    .filter((name) => name !== 'help');
}

const storeFlags = ['--store', '--config', '--profile'];

describe('the README names every flag, and none that there is not, of', () => {
  const commands = [...readme.matchAll(/^## callweave (\w+)$/gm)].flatMap(([, command]) => command ?? []);

  it.each(commands)('%s', async (command) => {
    const flags = await flagsOf(command);
    const withStore = flags.includes('--store') && command !== 'sync' ? storeFlags : [];
    // Whose README says that these are those of sync.
    const ofSync = command === 'worker' ? flagsIn(section('callweave sync')) : [];
    const named = new Set([...flagsIn(section(`callweave ${command}`)), ...withStore]);
    for (const flag of ofSync) if (flags.includes(flag)) named.add(flag);
    expect([...named].sort()).toEqual(flags.sort());
  });

  it('every command', async () => {
    const world = await createTestWorld({});
    await world.run('--help');
    await world.remove();
    expect([...commands].sort()).toEqual(commandsIn(world.printed.stdout).sort());
  });
});

it("the README's config file can be used, and its table names every key", () => {
  const [example] = blocks.filter(({ language }) => language === 'json');
  expect(parseConfig(JSON.parse(example?.code ?? '')).problems).toEqual([]);
  const named = [...section('Config file').matchAll(/^\| `(\w+)`/gm)].flatMap(([, key]) => key ?? []);
  const known = /Known are (.*)\.$/;
  const [ofFile, ofAccount] = [{ '?': 1 }, { accounts: [{ provider: 'allo', '?': 1 }] }].map((config) =>
    (known.exec(parseConfig(config).problems[0] ?? '')?.[1] ?? '').split(', '),
  );
  expect([...named, '$schema', 'profiles'].sort()).toEqual([...(ofFile ?? []), ...(ofAccount ?? [])].sort());
});

describe("the README's commands", () => {
  let simulators: Simulators;
  let world: TestWorld;
  let someId: string;

  beforeAll(async () => {
    simulators = await startSimulators({ count: 40 });
    world = await createTestWorld(
      {
        ...simulators.environment,
        ALLO_BASE_URL: simulators.allo.url,
        ITELLICO_BASE_URL: simulators.itellico.url,
        ALLO_WEBHOOK_SECRET: `whsec_${Buffer.from('a secret for tests, 24 b').toString('base64')}`,
        CALLWEAVE_FORGET_KEY_FILE: 'forget.key',
      },
      // To forget: nothing is there of the number in the README.
      { answer: '0' },
    );
    await world.run('sync');
    someId = [...(await readStore(join(world.directory, 'callweave.db'))).keys()][0] ?? '';
  });

  afterAll(async () => {
    await world.remove();
    await simulators.close();
  });

  /** Those go on until Ctrl-C, once they have said this. */
  const endless: Readonly<Record<string, RegExp>> = {
    'sync --watch': /new, /,
    listen: /Listening at/,
    simulate: /Ctrl-C ends/,
  };

  /** Where somebody else on this machine may be at the port of the README, a free one does as well. */
  const ports: Readonly<Record<string, readonly string[]>> = {
    listen: ['--port', '0'],
    simulate: ['--allo-port', '0', '--itellico-port', '0'],
  };

  async function runToItsEnd(words: readonly string[]): Promise<number> {
    world.printed.stdout = '';
    const exitCode = world.run(...words);
    const [, sign] =
      Object.entries(endless).find(([beginning]) => words.join(' ').startsWith(beginning)) ?? [];
    if (sign !== undefined) {
      await expect.poll(() => world.printed.stdout, { timeout: 20_000 }).toMatch(sign);
      world.interrupt();
    }
    return exitCode;
  }

  it('are some of every command', () => {
    const used = new Set(commandLines.map(([command]) => command));
    expect([...used].sort()).toEqual(
      [
        'demo',
        'doctor',
        'export',
        'forget',
        'listen',
        'pull',
        'report',
        'search',
        'show',
        'simulate',
        'sync',
        'worker',
      ].sort(),
    );
  });

  /** The one takes a while, the other needs servers; each has tests of its own. */
  const shownElsewhere = ['demo', 'worker'];

  it.each(
    commandLines
      .filter(([command = '']) => !shownElsewhere.includes(command))
      .map((words) => [words.join(' '), words] as const),
  )('callweave %s', async (_, words) => {
    const named = words.map((word) => (/^allo:cll-/.test(word) ? someId : word));
    const own = [...named, ...(ports[words[0] ?? ''] ?? [])];
    const exitCode = await runToItsEnd(own);
    expect({ exitCode, stderr: exitCode === 0 ? '' : world.printed.stderr }).toEqual({
      exitCode: 0,
      stderr: '',
    });
  });
});
