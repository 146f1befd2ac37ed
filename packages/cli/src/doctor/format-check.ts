import type { Check } from './check.ts';

const indent = ' '.repeat(6);

/** A check as a line, with what to do below it. */
export function formatCheck({ status, subject, message, advice }: Check): string {
  const lines = message.split('\n').join(`\n${indent}`);
  return `${status.padEnd(6)}${subject}: ${lines}\n${advice === null ? '' : `${indent}${advice}\n`}`;
}

export function formatConclusion(checks: readonly Check[]): string {
  const failed = checks.filter(({ status }) => status === 'fail').length;
  const warned = checks.filter(({ status }) => status === 'warn').length;
  if (failed + warned === 0) return 'Everything is well.\n';
  const told = [
    ...(failed > 0 ? [`${failed} to be mended`] : []),
    ...(warned > 0 ? [`${warned} to be looked at`] : []),
  ];
  return `${told.join(', ')}.\n`;
}
