import { AlloProblem } from './problem.ts';

/** Whether transcripts are asked for; `extend` is a list with commas in which only `transcript` is known. */
export function readExtend(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return false;
  const names = typeof value === 'string' ? value.split(',').map((name) => name.trim()) : [value];
  const unknown = names.find((name) => name !== 'transcript');
  if (unknown === undefined) return true;
  const message = `extend does not support ${JSON.stringify(unknown)}; supported: transcript.`;
  throw new AlloProblem({ status: 400, code: 'UNSUPPORTED_EXTEND_VALUE', message, param: 'extend' });
}
