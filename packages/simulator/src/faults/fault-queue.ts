import { checkFault } from './check-fault.ts';
import type { Fault } from './fault.ts';

interface Pending {
  readonly fault: Fault;
  toSkip: number;
  left: number;
}

/** The faults that are still to happen; of two that match, the one injected first goes first. */
export class FaultQueue {
  readonly #pending = new Set<Pending>();

  /** Returns what takes the fault back. */
  inject(fault: Fault): () => void {
    checkFault(fault);
    const pending: Pending = { fault, toSkip: fault.after ?? 0, left: fault.times ?? 1 };
    this.#pending.add(pending);
    return () => {
      this.#pending.delete(pending);
    };
  }

  /** The fault of this request, if there is one; a fault counts a request only if none before it took it. */
  next(operationId: string | null): Fault | null {
    for (const pending of this.#pending) {
      if (pending.fault.operationId !== undefined && pending.fault.operationId !== operationId) continue;
      if (pending.toSkip > 0) {
        pending.toSkip -= 1;
        continue;
      }
      pending.left -= 1;
      if (pending.left <= 0) this.#pending.delete(pending);
      return pending.fault;
    }
    return null;
  }
}
