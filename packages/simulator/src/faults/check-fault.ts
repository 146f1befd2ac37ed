import { checkInteger, checkKeys, checkOneOf, checkText } from '../options/check.ts';
import { SimulatorOptionError } from '../options/simulator-option-error.ts';
import type { Fault } from './fault.ts';

const KEYS_BY_KIND: Readonly<Record<Fault['kind'], readonly string[]>> = {
  status: ['status', 'body', 'headers'],
  html: ['status'],
  redirect: ['status', 'location'],
  truncate: [],
  'truncated-json': [],
  stall: [],
  'stall-headers': [],
  reset: [],
  'rate-limit-storm': [],
};

function checkStatus(status: unknown, lowest: number): void {
  if (Number.isInteger(status) && Number(status) >= lowest && Number(status) <= 599) return;
  throw new SimulatorOptionError({
    option: 'fault.status',
    expected: `a status from ${lowest} to 599`,
    received: status,
  });
}

/** Throws when the fault cannot be what was meant. */
export function checkFault(fault: Fault): void {
  checkOneOf('fault.kind', fault.kind, Object.keys(KEYS_BY_KIND));
  checkKeys(fault, ['kind', 'operationId', 'times', 'after', ...KEYS_BY_KIND[fault.kind]], 'fault.');
  if (fault.operationId !== undefined) checkText('fault.operationId', fault.operationId);
  if (fault.times !== undefined && fault.times !== Number.POSITIVE_INFINITY) {
    checkInteger('fault.times', fault.times, 1);
  }
  if (fault.after !== undefined) checkInteger('fault.after', fault.after, 0);
  if (fault.kind === 'status') checkStatus(fault.status, 200);
  if (fault.kind === 'html' && fault.status !== undefined) checkStatus(fault.status, 200);
  if (fault.kind === 'redirect' && fault.status !== undefined) checkStatus(fault.status, 300);
}
