import type { ForgetSubject } from '@callweave/core';
import type { Command } from 'commander';
import { addStoreOptions, type StoreFlags } from '../config/config-options.ts';
import type { ExitCode } from '../exit-code.ts';
import { runForget } from '../forget/run-forget.ts';
import { UsageError } from '../usage-error.ts';
import type { World } from '../world.ts';

interface ForgetFlags extends StoreFlags {
  readonly phone?: string;
  readonly email?: string;
  readonly contact?: string;
  readonly forever?: boolean;
  readonly dryRun?: boolean;
  readonly yes?: boolean;
  readonly force?: boolean;
  readonly json?: boolean;
}

const examples = `
Deletes a person's conversations from the store, and keeps of each a mark that only your key can read, so that no sync
brings them back. Shows how many they are, and asks; what they said is never shown. What is left to delete at the
providers is listed.

Examples:
  callweave forget --phone +14155550123
  callweave forget --email alex@example.com --contact cnt-abc123 --dry-run
  callweave forget --phone +14155550123 --yes --json

Exit code: 0 when deleted (or a dry run), 1 when refused or the store failed, 2 when called wrongly, 130 when
interrupted.`;

/** `callweave forget`: a person's conversations out of the store, for good. */
export function addForgetCommand(
  program: Command,
  world: World,
  setExitCode: (code: ExitCode) => void,
): void {
  addStoreOptions(
    program
      .command('forget')
      .description('Delete everything of a person from the store, and keep it from coming back.')
      .option('--phone <number>', 'their number, best as +14155550123')
      .option('--email <address>', 'their e-mail address')
      .option('--contact <id>', "the provider's id of the contact, such as cnt-abc123")
      .option('--forever', 'keep out what they say later, too (default: what started before now)')
      .option('--dry-run', 'only show how much there is')
      .option('--yes', 'delete without asking')
      .option('--force', 'delete however much it is')
      .option('--json', 'print one JSON object, for scripts'),
  )
    .addHelpText('after', examples)
    .action(async (flags: ForgetFlags) => {
      const { phone, email, contact, forever, dryRun, yes, force, json, ...storeFlags } = flags;
      const exitCode = await runForget(
        {
          subject: subjectOf({ phone, email, contact }),
          until: forever ? null : new Date(world.platform.now()),
          isYes: yes ?? false,
          isForced: force ?? false,
          isDryRun: dryRun ?? false,
          isJson: json ?? false,
        },
        storeFlags,
        world,
      );
      setExitCode(exitCode);
    });
}

function subjectOf({
  phone,
  email,
  contact,
}: {
  readonly phone: string | undefined;
  readonly email: string | undefined;
  readonly contact: string | undefined;
}): ForgetSubject {
  const subject = {
    ...(phone !== undefined && { phone }),
    ...(email !== undefined && { email }),
    ...(contact !== undefined && { contactId: contact }),
  };
  if (Object.keys(subject).length > 0) return subject;
  throw new UsageError('Expected --phone, --email or --contact: whom to forget.');
}
