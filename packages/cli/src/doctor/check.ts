/** `warn`: it works, and something should be done. `fail`: something does not work. */
export type CheckStatus = 'ok' | 'warn' | 'fail';

/** One line of `callweave doctor`. */
export interface Check {
  /** What was looked at, such as `allo/main key`. */
  readonly subject: string;
  readonly status: CheckStatus;
  /** What was found. Never a secret. */
  readonly message: string;
  /** What to do; null when nothing is to be done. */
  readonly advice: string | null;
}

export function ok(subject: string, message: string): Check {
  return { subject, status: 'ok', message, advice: null };
}

export function warn(subject: string, message: string, advice: string): Check {
  return { subject, status: 'warn', message, advice };
}

export function fail(subject: string, message: string, advice: string): Check {
  return { subject, status: 'fail', message, advice };
}
