import { checkFrequency, checkScript, oneOrMore } from '../faults/check-fault.ts';
import { FaultQueue } from '../faults/fault-queue.ts';
import { drawnSchedule, scriptedSchedule } from '../faults/schedule.ts';
import { checkInteger, checkKeys, checkObject, checkOneOf, checkText } from '../options/check.ts';
import type { WebhookCandidate, WebhookFault, WebhookFaultKind, WebhookFaultStep } from './webhook-fault.ts';

/** What is to go wrong with webhooks. */
export type WebhookFaults = FaultQueue<WebhookFault, WebhookFaultKind, WebhookCandidate>;

const KEYS: Readonly<Record<WebhookFaultKind['kind'], readonly string[]>> = {
  late: ['delayMs'],
  twice: ['delayMs'],
  'out-of-order': ['atMostMs'],
  never: [],
};

function checkKind(place: string, kind: object, others: readonly string[]): void {
  const name: unknown = Reflect.get(kind, 'kind');
  checkOneOf(`${place}.kind`, name, Object.keys(KEYS));
  const keys = KEYS[name as WebhookFaultKind['kind']];
  checkKeys(kind, ['kind', ...others, ...keys], `${place}.`);
  for (const key of keys) {
    const value: unknown = Reflect.get(kind, key);
    if (value !== undefined || name === 'late') checkInteger(`${place}.${key}`, value, 0);
  }
}

function check(fault: unknown): asserts fault is WebhookFault {
  checkObject('fault', fault, 'an object');
  for (const text of oneOrMore(Reflect.get(fault, 'topic'))) checkText('fault.topic', text);
  const endpointId: unknown = Reflect.get(fault, 'endpointId');
  if (endpointId !== undefined) checkText('fault.endpointId', endpointId);
  if ('script' in fault) {
    checkKeys(fault, ['script', 'repeat', 'after', 'topic', 'endpointId'], 'fault.');
    checkScript(fault, checkKind);
    return;
  }
  checkKind('fault', fault, ['topic', 'endpointId', 'times', 'after', 'rate', 'seed']);
  checkFrequency(fault);
}

function kindOf(step: WebhookFaultStep): WebhookFaultKind | null {
  if (step === 'ok') return null;
  return typeof step === 'string' ? { kind: step } : step;
}

function matches({ topic, endpointId }: WebhookFault, candidate: WebhookCandidate): boolean {
  if (endpointId !== undefined && endpointId !== candidate.endpointId) return false;
  return topic === undefined || (typeof topic === 'string' ? [topic] : topic).includes(candidate.topic);
}

export function createWebhookFaults({ seed }: { readonly seed: number }): WebhookFaults {
  return new FaultQueue({
    matches,
    read: (fault) => {
      check(fault);
      return fault;
    },
    scheduleOf: (fault) =>
      'script' in fault ? scriptedSchedule(fault, kindOf) : drawnSchedule(fault, { seed, ...fault }),
  });
}
