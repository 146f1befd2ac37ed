import { AlloProblem } from './problem.ts';

const E164 = /^\+\d{5,15}$/;

export const isE164 = (number: string): boolean => E164.test(number);

/** Throws for a number that is not E.164: a plus sign that was not encoded arrives as a blank. */
export function requireE164(number: string, param: string): string {
  if (isE164(number)) return number;
  const message = `${param} must be in E.164, received ${JSON.stringify(number)}.`;
  throw new AlloProblem({ status: 400, code: 'INVALID_PHONE_FORMAT', message, param });
}

/** A number in any format as E.164; null where no number can be made of it. */
export function normalizedNumber(text: string): string | null {
  const compact = text.replace(/[\s().\-/]/g, '').replace(/^00/, '+');
  if (isE164(compact)) return compact;
  // The default country is not documented; the team's first line is American.
  return /^1?[2-9]\d{9}$/.test(compact) ? `+1${compact.slice(-10)}` : null;
}
