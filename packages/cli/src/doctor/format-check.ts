import type { Check } from './check.ts';

const indent = ' '.repeat(6);

/** A check as a line, with what to do below it. */
export function formatCheck({ status, subject, message, advice }: Check): string {
  const lines = message.split('\n').join(`\n${indent}`);
  return `${status.padEnd(6)}${subject}: ${lines}\n${advice === null ? '' : `${indent}${advice}\n`}`;
}

/** How many are not well, and which, since there may be hundreds of lines above. */
export function formatConclusion(checks: readonly Check[]): string {
  const told = [conclude(checks, 'fail', 'to be mended'), conclude(checks, 'warn', 'to be looked at')].join(
    '',
  );
  return told === '' ? 'Everything is well.\n' : told;
}

function conclude(checks: readonly Check[], status: Check['status'], words: string): string {
  const subjects = checks.filter((check) => check.status === status).map(({ subject }) => subject);
  return subjects.length === 0 ? '' : `${subjects.length} ${words}: ${subjects.join(', ')}.\n`;
}
