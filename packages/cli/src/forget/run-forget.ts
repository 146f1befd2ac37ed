import type { ForgetSubject } from '@callweave/core';
import type { ConversationStore } from '@callweave/core/sync';
import type { SettingsFlags } from '../config/config-options.ts';
import { loadSettings } from '../config/load-settings.ts';
import type { Settings } from '../config/settings.ts';
import { describeStore } from '../config/store-address.ts';
import type { ExitCode } from '../exit-code.ts';
import { withStore } from '../store/with-store.ts';
import { formatCount } from '../terminal/format.ts';
import { UsageError } from '../usage-error.ts';
import type { World } from '../world.ts';
import { forgetKeyFor, makeForgetKey } from './forget-key.ts';
import { conversations, formatFound, formatUpstream, upstreamTasksOf } from './format-found.ts';
import { type FoundSubject, findSubject, isSuspicious } from './found-subject.ts';
import { isKnownAgain, tombstonesOf } from './tombstones-of.ts';

export interface ForgetOptions {
  readonly subject: ForgetSubject;
  /** What they say from this time on is kept; null: nothing of theirs, ever. */
  readonly until: Date | null;
  readonly isYes: boolean;
  readonly isForced: boolean;
  readonly isDryRun: boolean;
  readonly isJson: boolean;
}

/** Finds everything of a person in the store, shows how much it is, asks, and deletes it for good. */
export async function runForget(
  options: ForgetOptions,
  flags: SettingsFlags,
  world: World,
): Promise<ExitCode> {
  const { isYes, isDryRun } = options;
  if (!isYes && !isDryRun && world.ask === null) {
    throw new UsageError(
      'Nobody is there to be asked: add --yes to delete without asking, or --dry-run to see how much there is.',
    );
  }
  const settings = await loadSettings(flags, world);
  return withStore(settings.store, world, (store, signal) =>
    forgetIn(store, options, { settings, signal, world }),
  );
}

async function forgetIn(
  store: ConversationStore,
  options: ForgetOptions,
  {
    settings,
    signal,
    world,
  }: { readonly settings: Settings; readonly signal: AbortSignal; readonly world: World },
): Promise<ExitCode> {
  const { subject, until, isJson } = options;
  const { stdout, stderr } = world;
  const key = await keyOf(store, settings, options, world);
  const found = await findSubject(store, subject, {
    key,
    signal,
    onProgress: createCounter(world),
  });
  const upstream = upstreamTasksOf(found.found);
  const print = (text: string): void => (isJson ? stderr : stdout).write(text);
  print(formatFound(found));
  print(formatUpstream(upstream));
  const isForgotten = await isToBeForgotten(found, options, world);
  signal.throwIfAborted();
  if (isForgotten) {
    const tombstones = await tombstonesOf(found.found, subject, { key, until });
    await store.forget(
      found.found.map(({ conversationId }) => conversationId),
      tombstones,
    );
    print(farewell(found, options, { ...settings, ...world }));
  } else print('\nNothing was deleted.\n');
  if (isJson) {
    stdout.write(
      `${JSON.stringify({ isForgotten, conversations: found.found.length, lookedThrough: found.lookedThrough, upstream })}\n`,
    );
  }
  return isForgotten || options.isDryRun ? 0 : 1;
}

/** Of a dry run there need be no key: what is found does not depend on it. */
async function keyOf(
  store: ConversationStore,
  { forgetKeyFile }: Settings,
  { isDryRun }: ForgetOptions,
  { stderr }: World,
): Promise<Uint8Array> {
  const { length } = await store.listTombstones();
  const key = await forgetKeyFor(length, forgetKeyFile);
  if (key !== null) return key;
  if (isDryRun) return new Uint8Array(32);
  const made = await makeForgetKey(forgetKeyFile);
  stderr.write(
    `Made ${forgetKeyFile}: by this key, who was forgotten is known again. Keep a copy of it with your secrets.\n`,
  );
  return made;
}

async function isToBeForgotten(
  found: FoundSubject,
  { isYes, isForced, isDryRun }: ForgetOptions,
  { ask, stderr }: World,
): Promise<boolean> {
  if (isDryRun) return false;
  const count = found.found.length;
  if (isSuspicious(found) && !isForced) {
    stderr.write(
      `callweave: ${conversations(count)} of ${formatCount(found.lookedThrough)} is much for one person: it may be a colleague, or a number that many share. Look at it with callweave search, and add --force if it is right.\n`,
    );
    return false;
  }
  if (isYes || ask === null) return isYes;
  const answer = await ask(
    `\nDelete ${conversations(count)} for good? They can't be brought back. Type ${count} to delete them: `,
  );
  return answer.trim().replaceAll(',', '') === String(count);
}

function farewell(
  { found }: FoundSubject,
  { subject, until }: ForgetOptions,
  { store, directory }: Pick<Settings, 'store'> & Pick<World, 'directory'>,
): string {
  const keptAway =
    until === null
      ? 'What they say from now on is kept out as well.'
      : `What started before ${until.toISOString()} stays out of it; what they say later is a new conversation.`;
  const note = isKnownAgain(subject)
    ? keptAway
    : 'Their number is not in the form +14155550123, so only these conversations are kept out.';
  return `
Deleted ${conversations(found.length)} from ${describeStore(store, directory)}. ${note}
Exports, reports and backups that you have made still hold them.
`;
}

/** Counts along in a terminal. */
function createCounter({ stderr, platform: { now } }: World): (count: number) => void {
  if (stderr.terminalColumns === null) return () => {};
  let drawnAt = now();
  return (count) => {
    if (now() - drawnAt < 100) return;
    drawnAt = now();
    stderr.write(`looked through ${formatCount(count)}\r\x1b[K`);
  };
}
