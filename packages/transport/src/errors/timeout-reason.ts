/** Why a timer of ours aborted a request: told apart from the caller's own abort by its class. */
export class TimeoutReason extends Error {
  override readonly name = 'TimeoutReason' as const;
  readonly scope: 'attempt' | 'total';
  readonly milliseconds: number;

  constructor(scope: 'attempt' | 'total', milliseconds: number) {
    super(`no complete answer within ${milliseconds} ms`);
    this.scope = scope;
    this.milliseconds = milliseconds;
  }
}
