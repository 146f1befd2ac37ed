import { parseArgs } from 'node:util';
import { MissedBoundError } from './benchmark.ts';
import { clientOverhead } from './client-overhead.ts';
import { listingMemory } from './listing-memory.ts';
import { mapping } from './mapping.ts';
import { pacing } from './pacing.ts';
import { postgresStore } from './postgres-store.ts';
import { reportPage } from './report-page.ts';
import { sharedPacing } from './shared-pacing/shared-pacing.ts';
import { sqliteStore } from './sqlite-store.ts';
import { sync } from './sync.ts';
import { syncPacing } from './sync-pacing.ts';
import { workers } from './workers/workers.ts';

const benchmarks = [
  mapping,
  clientOverhead,
  pacing,
  sharedPacing,
  sqliteStore,
  postgresStore,
  syncPacing,
  workers,
  listingMemory,
  sync,
  reportPage,
];
const usage = `Runs the benchmarks, each against its alternatives in one run; exits with 1 when a bound is missed.

  pnpm run bench                 all of them
  pnpm run bench pacing          some, by name

${benchmarks.map(({ name, description }) => `  ${name.padEnd(16)} ${description}`).join('\n')}
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { help: { type: 'boolean', short: 'h', default: false } },
});
const unknown = positionals.filter((name) => !benchmarks.some((benchmark) => benchmark.name === name));
if (values.help || unknown.length > 0) {
  if (unknown.length > 0) process.stderr.write(`There is no benchmark ${unknown.join(', ')}.\n\n`);
  process.stdout.write(usage);
  process.exitCode = unknown.length > 0 ? 2 : 0;
} else {
  for (const benchmark of benchmarks) {
    if (positionals.length > 0 && !positionals.includes(benchmark.name)) continue;
    process.stdout.write(`${benchmark.name}: ${benchmark.description}\n`);
    try {
      await benchmark.run((line) => process.stdout.write(`  ${line}\n`));
    } catch (error) {
      if (!(error instanceof MissedBoundError)) throw error;
      process.stderr.write(`  missed: ${error.message}\n`);
      process.exitCode = 1;
    }
  }
}
