/** What every function of the toolkit that calls the API takes last. */
export interface CallSettings {
  /** Ends the work wherever it is; it rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** The part of a call's init that a signal makes. */
export function signalOf({ signal }: CallSettings): CallSettings {
  return signal === undefined ? {} : { signal };
}
