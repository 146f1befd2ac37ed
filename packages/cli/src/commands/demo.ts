import { resolve } from 'node:path';
import type { Command } from 'commander';
import { runDemo } from '../demo/run-demo.ts';
import type { ExitCode } from '../exit-code.ts';
import type { World } from '../world.ts';

interface DemoFlags {
  readonly directory: string;
  readonly conversations: string;
}

const examples = `
Examples:
  callweave demo
  callweave demo --conversations 100 --directory /tmp/demo

The simulators replay the dialogues of the file that CALLWEAVE_CORPUS names, or made-up ones.`;

/** `callweave demo`: the whole way on this machine, without an account of either system. */
export function addDemoCommand(program: Command, world: World, setExitCode: (code: ExitCode) => void): void {
  program
    .command('demo')
    .description('Start simulators of both phone systems, sync everything from them, and make the report.')
    .option('--directory <folder>', 'where demo.db and report.html go', 'callweave-demo')
    .option('--conversations <number>', 'how many dialogues to make up when there is no corpus', '500')
    .addHelpText('after', examples)
    .action(async ({ directory, conversations }: DemoFlags) => {
      const path = resolve(world.directory, directory);
      setExitCode(await runDemo({ directory: path, generatedCount: Number(conversations) }, world));
    });
}
