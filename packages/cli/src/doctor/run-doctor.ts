import type { SettingsFlags } from '../config/config-options.ts';
import { configFileName, loadSettings } from '../config/load-settings.ts';
import { describeSameAccounts } from '../config/same-accounts.ts';
import type { AccountSettings, Settings } from '../config/settings.ts';
import type { ExitCode } from '../exit-code.ts';
import { UsageError } from '../usage-error.ts';
import type { World } from '../world.ts';
import { type Check, fail, ok } from './check.ts';
import { checkAlloAccount } from './check-allo-account.ts';
import { checkItellicoAccount } from './check-itellico-account.ts';
import { checkNode } from './check-node.ts';
import { checkStore } from './check-store.ts';
import { checkWebhookSecrets } from './check-webhook-secrets.ts';
import { formatCheck, formatConclusion } from './format-check.ts';

/** Looks at everything that commands rely on, and says what to do. Nothing is changed, no store is made. */
export async function runDoctor(
  flags: SettingsFlags,
  { isJson }: { readonly isJson: boolean },
  world: World,
): Promise<ExitCode> {
  const checks: Check[] = [];
  for await (const check of checkAll(flags, world)) {
    checks.push(check);
    if (!isJson) world.stdout.write(formatCheck(check));
  }
  const isBroken = checks.some(({ status }) => status === 'fail');
  const status = isBroken ? 'fail' : checks.some((check) => check.status === 'warn') ? 'warn' : 'ok';
  world.stdout.write(isJson ? `${JSON.stringify({ status, checks })}\n` : `\n${formatConclusion(checks)}`);
  return isBroken ? 1 : 0;
}

async function* checkAll(flags: SettingsFlags, world: World): AsyncGenerator<Check, void, undefined> {
  yield checkNode(world.nodeVersion);
  let settings: Settings;
  try {
    settings = await loadSettings(flags, world);
  } catch (error) {
    if (!(error instanceof UsageError) && !(error instanceof TypeError)) throw error;
    yield fail('config', error.message, 'Correct it, then run doctor again; the rest was not looked at.');
    return;
  }
  yield ok('config', settings.configPath ?? `no ${configFileName}; environment and defaults are used`);
  if (settings.accounts.length === 0) {
    yield fail(
      'accounts',
      'there is none',
      'Set ALLO_API_KEY or ITELLICO_API_KEY to a key, or list accounts in the config file.',
    );
  }
  for (const same of describeSameAccounts(settings.accounts, world)) {
    yield fail('accounts', same, 'Take one of them out, or give it the key of an account of its own.');
  }
  for (const account of settings.accounts) yield* checkAccount(account, world);
  yield* checkStore(settings, world);
}

async function* checkAccount(account: AccountSettings, world: World): AsyncGenerator<Check, void, undefined> {
  const subject = `${account.provider}/${account.name}`;
  yield* account.provider === 'allo'
    ? checkAlloAccount(account, subject, world)
    : checkItellicoAccount(account, subject, world);
  yield await checkWebhookSecrets(account, `${subject} webhook secret`, world);
}
