import type { Command } from 'commander';
import type { ExitCode } from '../exit-code.ts';
import { parseFault } from '../simulate/parse-fault.ts';
import { runSimulate } from '../simulate/run-simulate.ts';
import { UsageError } from '../usage-error.ts';
import type { World } from '../world.ts';
import { parseWholeNumber } from './parse-number.ts';
import { parseProviders } from './parse-providers.ts';

interface SimulateFlags {
  readonly provider: string;
  readonly alloPort: string;
  readonly itellicoPort: string;
  readonly host: string;
  readonly preset?: string;
  readonly seed: string;
  readonly conversations: string;
  readonly speed: string;
  readonly at?: string;
  readonly fault?: readonly string[];
  readonly webhook?: readonly string[];
  readonly json?: boolean;
}

const examples = `
A fault is a kind (reset), a kind and its share of requests (reset:0.1), or JSON with what else there is to say.
Kinds: reset, truncate, truncated-json, stall, stall-headers, html, redirect, rate-limit-storm, duplicate-rows; only as
JSON: status, slow-body, huge-json, content-type, shifting-pages.
While it runs, http://127.0.0.1:4010/_simulator controls it: faults, webhooks, the clock.

Examples:
  callweave simulate
  callweave simulate --provider allo --preset strict --fault reset:0.05 --fault rate-limit-storm:0.1
  callweave simulate --webhook 'http://127.0.0.1:8787/webhooks/{provider}'
  callweave simulate --fault '{"kind":"status","status":503,"rate":0.1}'
  callweave simulate --fault '{"kind":"slow-body","bytesPerSecond":200,"operationId":"listConversations"}'
  callweave simulate --json --allo-port 0 --itellico-port 0 | jq -r 'select(.event == "listening")'

Exit code: 0 when ended by Ctrl-C, 1 when a port is taken, 2 when called wrongly.`;

const collect = (value: string, values: readonly string[] = []): readonly string[] => [...values, value];

/** `callweave simulate`: servers that behave as both APIs do, until Ctrl-C. */
export function addSimulateCommand(
  program: Command,
  world: World,
  setExitCode: (code: ExitCode) => void,
): void {
  program
    .command('simulate')
    .description('Start simulators of both phone systems and log what they are asked, until Ctrl-C.')
    .option('--provider <names>', 'allo, itellico or both, with a comma', 'allo,itellico')
    .option('--allo-port <number>', 'the port of the one; 0 for a free one', '4010')
    .option('--itellico-port <number>', 'the port of the other; 0 for a free one', '4011')
    .option('--host <address>', 'the address to listen at', '127.0.0.1')
    .option('--preset <name>', 'strict or lenient, where the documents can be read either way')
    .option('--seed <number>', 'what everything made up comes from', '1')
    .option('--conversations <number>', 'how many dialogues to make up when there is no corpus', '500')
    .option('--speed <factor>', 'how many of their seconds pass in a real one', '1')
    .option('--at <time>', 'when their clock begins, such as 2026-11-01T08:00:00Z (default: now)')
    .option('--fault <fault>', 'what goes wrong; may be given several times', collect)
    .option(
      '--webhook <url>',
      'where to send webhooks, {provider} for allo or itellico; may be given several times',
      collect,
    )
    .option('--json', 'print a JSON object a line, for scripts')
    .addHelpText('after', examples)
    .action(async (flags: SimulateFlags) => {
      const exitCode = await runSimulate(
        {
          providers: parseProviders(flags.provider),
          ports: {
            allo: parseWholeNumber('--allo-port', flags.alloPort, 0, 65_535),
            itellico: parseWholeNumber('--itellico-port', flags.itellicoPort, 0, 65_535),
          },
          host: flags.host,
          preset: parsePreset(flags.preset),
          seed: parseWholeNumber('--seed', flags.seed, 0),
          generatedCount: parseWholeNumber('--conversations', flags.conversations, 2),
          speed: parseSpeed(flags.speed),
          at: flags.at ?? null,
          faults: (flags.fault ?? []).map(parseFault),
          webhookUrls: flags.webhook ?? [],
          isJson: flags.json ?? false,
        },
        world,
      );
      setExitCode(exitCode);
    });
}

function parsePreset(value: string | undefined): 'strict' | 'lenient' | null {
  if (value === undefined || value === 'strict' || value === 'lenient') return value ?? null;
  throw new UsageError(`Expected --preset to be strict or lenient; got ${JSON.stringify(value)}.`);
}

function parseSpeed(value: string): number {
  const speed = Number(value);
  if (Number.isFinite(speed) && speed > 0) return speed;
  throw new UsageError(`Expected --speed to be a number above 0; got ${JSON.stringify(value)}.`);
}
