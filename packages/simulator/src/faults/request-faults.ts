import { checkFault } from './check-fault.ts';
import type { Fault, FaultKind, FaultRequest, FaultStep } from './fault.ts';
import { FaultQueue } from './fault-queue.ts';
import { drawnSchedule, scriptedSchedule } from './schedule.ts';

/** What is to go wrong with requests. */
export type RequestFaults = FaultQueue<Fault, FaultKind, FaultRequest>;

interface RequestFaultsOptions {
  readonly seed: number;
  /** Of the API, so that a misspelt one is noticed. */
  readonly operationIds: readonly string[];
}

function kindOf(step: FaultStep): FaultKind | null {
  if (step === 'ok') return null;
  return typeof step === 'string' ? { kind: step } : step;
}

function matches({ operationId }: Fault, request: FaultRequest): boolean {
  if (operationId === undefined) return true;
  const wanted = typeof operationId === 'string' ? [operationId] : operationId;
  return request.operationId !== null && wanted.includes(request.operationId);
}

export function createRequestFaults({ seed, operationIds }: RequestFaultsOptions): RequestFaults {
  return new FaultQueue({
    matches,
    read: (fault) => {
      checkFault(fault, operationIds);
      return fault;
    },
    scheduleOf: (fault) =>
      'script' in fault ? scriptedSchedule(fault, kindOf) : drawnSchedule(fault, { seed, ...fault }),
  });
}
