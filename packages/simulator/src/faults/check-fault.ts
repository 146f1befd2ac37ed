import {
  checkBoolean,
  checkInteger,
  checkKeys,
  checkObject,
  checkOneOf,
  checkRate,
  checkText,
} from '../options/check.ts';
import { SimulatorOptionError } from '../options/simulator-option-error.ts';
import type { Fault, FaultKind } from './fault.ts';

type Check = (option: string, value: unknown) => void;

const status =
  (lowest: number): Check =>
  (option, value) => {
    if (Number.isInteger(value) && Number(value) >= lowest && Number(value) <= 599) return;
    const expected = `a status from ${lowest} to 599`;
    throw new SimulatorOptionError({ option, expected, received: value });
  };
const atLeast =
  (lowest: number): Check =>
  (option, value) => {
    checkInteger(option, value, lowest);
  };
const optional =
  (check: Check): Check =>
  (option, value) => {
    if (value !== undefined) check(option, value);
  };
const anything: Check = () => undefined;

const checkRows: Check = (option, value) => {
  if (Number.isSafeInteger(value) && value !== 0) return;
  throw new SimulatorOptionError({ option, expected: 'a whole number that is not 0', received: value });
};
const checkRetryAfter: Check = (option, value) => {
  if (value !== null) checkInteger(option, value, 0);
};
const checkHeaders: Check = (option, value) => {
  checkObject(option, value, 'an object of texts');
  for (const [name, text] of Object.entries(value)) checkText(`${option}.${name}`, text);
};

const CHECKS: Readonly<Record<FaultKind['kind'], Readonly<Record<string, Check>>>> = {
  status: { status: status(200), body: anything, headers: optional(checkHeaders) },
  html: { status: optional(status(200)) },
  redirect: { status: optional(status(300)), location: optional(checkText) },
  'rate-limit-storm': { retryAfterSeconds: optional(checkRetryAfter) },
  reset: { at: optional((option, value) => checkOneOf(option, value, ['before', 'body'])) },
  truncate: {},
  'truncated-json': {},
  'huge-json': { bytes: atLeast(1) },
  'content-type': { contentType: checkText },
  stall: {},
  'stall-headers': {},
  'slow-body': { bytesPerSecond: atLeast(1) },
  'duplicate-rows': { rows: optional(atLeast(1)) },
  'shifting-pages': { rows: checkRows },
};

function checkKind(place: string, kind: object, others: readonly string[]): void {
  const name: unknown = Reflect.get(kind, 'kind');
  checkOneOf(`${place}.kind`, name, Object.keys(CHECKS));
  const checks = CHECKS[name as FaultKind['kind']];
  checkKeys(kind, ['kind', ...others, ...Object.keys(checks)], `${place}.`);
  for (const [key, check] of Object.entries(checks)) check(`${place}.${key}`, Reflect.get(kind, key));
}

/** A script of faults of any kind. */
export function checkScript(
  fault: object,
  checkStep: (place: string, kind: object, others: readonly string[]) => void,
): void {
  const script: unknown = Reflect.get(fault, 'script');
  const repeat: unknown = Reflect.get(fault, 'repeat');
  const after: unknown = Reflect.get(fault, 'after');
  if (repeat !== undefined) checkBoolean('fault.repeat', repeat);
  if (after !== undefined) checkInteger('fault.after', after, 0);
  if (typeof script === 'function') return;
  if (!Array.isArray(script) || script.length === 0) {
    const expected = 'an array of at least one step, or a function that gives one';
    throw new SimulatorOptionError({ option: 'fault.script', expected, received: script });
  }
  script.forEach((step: unknown, index) => {
    const place = `fault.script[${index}]`;
    if (step === 'ok') return;
    const kind = typeof step === 'string' ? { kind: step } : step;
    checkObject(place, kind, 'ok, the name of a fault or a fault');
    checkStep(place, kind, []);
  });
}

/** What is given as one, as several or not at all. */
export function oneOrMore(value: unknown): readonly unknown[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

/** How often something happens. */
export function checkFrequency(fault: object): void {
  const [times, after, rate, seed]: unknown[] = ['times', 'after', 'rate', 'seed'].map((key) =>
    Reflect.get(fault, key),
  );
  if (times !== undefined && times !== Number.POSITIVE_INFINITY) checkInteger('fault.times', times, 1);
  if (after !== undefined) checkInteger('fault.after', after, 0);
  if (rate !== undefined) checkRate('fault.rate', rate);
  if (seed !== undefined) checkInteger('fault.seed', seed, Number.MIN_SAFE_INTEGER);
}

/** Throws when the fault cannot be what was meant. */
export function checkFault(fault: unknown, operationIds: readonly string[]): asserts fault is Fault {
  checkObject('fault', fault, 'an object');
  // A misspelt operation would otherwise spoil nothing, silently.
  for (const id of oneOrMore(Reflect.get(fault, 'operationId'))) {
    if (typeof id === 'string' && operationIds.includes(id)) continue;
    const expected = `the id of an operation in specs/, such as "${operationIds[0]}"`;
    throw new SimulatorOptionError({ option: 'fault.operationId', expected, received: id });
  }
  if ('script' in fault) {
    checkKeys(fault, ['script', 'repeat', 'after', 'operationId'], 'fault.');
    checkScript(fault, checkKind);
    return;
  }
  checkKind('fault', fault, ['operationId', 'times', 'after', 'rate', 'seed']);
  checkFrequency(fault);
}
