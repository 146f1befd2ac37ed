import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Provider, toPlainText } from '@callweave/core';
import { createSimulator, splitDialogues } from '@callweave/simulator';
import { defaultAccount } from '../config/default-accounts.ts';
import type { Settings } from '../config/settings.ts';
import { shortPath } from '../config/store-address.ts';
import type { ExitCode } from '../exit-code.ts';
import { runReport } from '../report/run-report.ts';
import { withStore } from '../store/with-store.ts';
import { syncSettings } from '../sync/run-sync.ts';
import { formatCount } from '../terminal/format.ts';
import { UsageError } from '../usage-error.ts';
import type { World } from '../world.ts';
import { chooseDialogues } from './choose-dialogues.ts';
import { chooseSample } from './choose-sample.ts';

export interface DemoOptions {
  /** Where store and report go. */
  readonly directory: string;
  readonly generatedCount: number;
}

/** Both simulators on free ports, a sync from them at the pace that the real services allow, and a report of it. */
export async function runDemo({ directory, generatedCount }: DemoOptions, world: World): Promise<ExitCode> {
  if (!Number.isInteger(generatedCount) || generatedCount < 2) {
    throw new UsageError(
      `Expected --conversations to be a whole number of at least 2; got ${generatedCount}.`,
    );
  }
  const { stdout } = world;
  const { dialogues, origin } = await chooseDialogues({ seed: 1, count: generatedCount }, world);
  const halves = splitDialogues(dialogues);
  stdout.write(`Simulating Allo and itellico with ${formatCount(dialogues.length)} dialogues ${origin}.\n`);

  const allo = await createSimulator({ provider: 'allo', dialogues: halves.allo }).listen();
  const itellico = await createSimulator({ provider: 'itellico', dialogues: halves.itellico }).listen();
  try {
    const environment = { ALLO_API_KEY: allo.apiKey, ITELLICO_API_KEY: itellico.apiKey };
    const settings = settingsOf(directory, { allo: allo.url, itellico: itellico.url });
    await removeStore(settings.store.path);
    stdout.write(
      `Syncing everything, at the pace of the real services' limits (5 searches a second at Allo).\n\n`,
    );
    const exitCode = await syncSettings(settings, onceInText, { ...world, environment });
    if (exitCode !== 0) return exitCode;
    await showResult(settings, directory, world);
    return 0;
  } finally {
    await Promise.all([allo.close(), itellico.close()]);
  }
}

const onceInText = { intervalSeconds: null, isDryRun: false, isJson: false, timeoutSeconds: undefined };

type DemoSettings = Settings & { readonly store: { readonly kind: 'sqlite'; readonly path: string } };

/** Nothing of the user's own config is looked at. */
function settingsOf(directory: string, baseUrls: Readonly<Record<Provider, string>>): DemoSettings {
  const providers: readonly Provider[] = ['allo', 'itellico'];
  return {
    accounts: providers.map((provider) => ({ ...defaultAccount(provider, {}), baseUrl: baseUrls[provider] })),
    store: { kind: 'sqlite', path: join(directory, 'demo.db') },
    since: null,
    forgetKeyFile: join(directory, 'forget.key'),
    configPath: null,
    profile: null,
  };
}

/** That of another run, with the two files that SQLite keeps beside it. */
async function removeStore(path: string): Promise<void> {
  await Promise.all(['', '-wal', '-shm'].map((suffix) => rm(`${path}${suffix}`, { force: true })));
}

async function showResult({ store: address }: DemoSettings, directory: string, world: World): Promise<void> {
  const { stdout } = world;
  const report = shortPath(join(directory, 'report.html'), world.directory);
  const store = shortPath(address.path, world.directory);
  await withStore(address, world, async (opened, signal) => {
    const sample = await chooseSample(opened.list());
    if (sample !== null) {
      stdout.write(`\nOne of them, as a person reads it:\n\n${indent(toPlainText(sample))}\n`);
    }
    // Its own summary would stand between this and what follows.
    const quiet = { ...world, stdout: { ...stdout, write: () => {} } };
    await runReport(opened, { query: {}, to: report }, quiet, signal);
  });
  stdout.write(farewell(store, report));
}

function indent(text: string): string {
  return text.replace(/^(?=.)/gm, '  ');
}

function farewell(store: string, report: string): string {
  return `Look further:
  npx callweave search appointment --store ${store}
  npx callweave export --format vtt --to transcripts --store ${store}

On your own accounts (Node 22.13 or later):
  export ALLO_API_KEY=…      # Allo: Settings > API
  export ITELLICO_API_KEY=…  # itellico: Settings > Developers > API Keys
  npx callweave sync && npx callweave report

The report, to be opened in a browser; it needs no network:
  ${report}
`;
}
