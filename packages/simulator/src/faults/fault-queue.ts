import type { Schedule } from './schedule.ts';

/** A fault that is still to happen. */
export interface PendingFault<Fault> {
  readonly id: string;
  readonly fault: Fault;
  /** How often it has happened. */
  readonly happened: number;
}

export interface InjectedFault {
  readonly id: string;
  readonly takeBack: () => void;
}

interface FaultQueueOptions<Fault, Kind, Candidate> {
  /** Throws when it cannot be what was meant. */
  readonly read: (fault: unknown) => Fault;
  readonly scheduleOf: (fault: Fault) => Schedule<Kind, Candidate>;
  /** Whether it is a fault of this candidate at all. */
  readonly matches: (fault: Fault, candidate: Candidate) => boolean;
}

interface Pending<Fault, Kind, Candidate> {
  readonly id: string;
  readonly fault: Fault;
  readonly schedule: Schedule<Kind, Candidate>;
  happened: number;
}

/**
 * What is still to go wrong, with requests or with webhooks; of two faults that match, the one injected first goes
 * first.
 */
export class FaultQueue<Fault, Kind, Candidate> {
  readonly #options: FaultQueueOptions<Fault, Kind, Candidate>;
  readonly #pending = new Map<string, Pending<Fault, Kind, Candidate>>();
  #injected = 0;

  constructor(options: FaultQueueOptions<Fault, Kind, Candidate>) {
    this.#options = options;
  }

  get pending(): readonly PendingFault<Fault>[] {
    return [...this.#pending.values()].map(({ id, fault, happened }) => ({ id, fault, happened }));
  }

  /** Checks a fault before it takes it in. */
  inject(unchecked: unknown): InjectedFault {
    const fault = this.#options.read(unchecked);
    const schedule = this.#options.scheduleOf(fault);
    this.#injected += 1;
    const id = `fault-${this.#injected}`;
    this.#pending.set(id, { id, fault, schedule, happened: 0 });
    return { id, takeBack: () => this.takeBack(id) };
  }

  /** False where no fault of this id is to happen. */
  takeBack(id: string): boolean {
    return this.#pending.delete(id);
  }

  clear(): void {
    this.#pending.clear();
  }

  /** What happens to the candidate; a fault counts it only if none before took it. */
  next(candidate: Candidate): Kind | null {
    for (const pending of this.#pending.values()) {
      if (!this.#options.matches(pending.fault, candidate)) continue;
      const kind = pending.schedule.next(candidate);
      if (kind !== null) pending.happened += 1;
      if (pending.schedule.isOver()) this.#pending.delete(pending.id);
      if (kind !== null) return kind;
    }
    return null;
  }
}
