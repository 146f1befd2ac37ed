/** What is to be undone in the end, in the opposite order. */
export interface Cleanup {
  add(undo: () => Promise<void>): void;
  /** Undoes all of it, even where some of it fails. */
  run(): Promise<void>;
}

export function createCleanup(): Cleanup {
  const undos: (() => Promise<void>)[] = [];
  return {
    add: (undo) => void undos.push(undo),
    run: async () => {
      const failures: unknown[] = [];
      for (const undo of undos.splice(0).reverse()) {
        await undo().catch((error: unknown) => failures.push(error));
      }
      if (failures.length > 0) throw new AggregateError(failures, 'Not everything could be undone.');
    },
  };
}
