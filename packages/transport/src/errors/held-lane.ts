/** Why a pacer turns requests away: the API asked for a longer pause than anybody should wait in silence. */
export class HeldLane extends Error {
  override readonly name = 'HeldLane' as const;
  readonly retryAfterMs: number;

  constructor(retryAfterMs: number) {
    super(`the API asked for a pause, of which ${Math.ceil(retryAfterMs / 1000)} s are left`);
    this.retryAfterMs = retryAfterMs;
  }
}
