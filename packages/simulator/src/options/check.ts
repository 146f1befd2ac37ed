import { SimulatorOptionError } from './simulator-option-error.ts';

function fail(option: string, expected: string, received: unknown): never {
  throw new SimulatorOptionError({ option, expected, received });
}

export function checkOneOf(option: string, value: unknown, allowed: readonly unknown[]): void {
  if (!allowed.includes(value)) fail(option, allowed.map((item) => JSON.stringify(item)).join(' or '), value);
}

export function checkInteger(option: string, value: unknown, lowest: number): asserts value is number {
  if (!Number.isSafeInteger(value) || Number(value) < lowest) {
    fail(option, `a whole number of at least ${lowest}`, value);
  }
}

export function checkText(option: string, value: unknown): asserts value is string {
  if (typeof value !== 'string' || value.trim() === '') fail(option, 'a text that is not empty', value);
}

export function checkFunction(option: string, value: unknown): void {
  if (typeof value !== 'function') fail(option, 'a function', value);
}

export function checkInstant(option: string, value: unknown): void {
  const isInstant = typeof value === 'string' && /T.+(Z|[+-]\d\d:\d\d)$/.test(value);
  if (!isInstant || Number.isNaN(Date.parse(value))) fail(option, 'an ISO 8601 time with an offset', value);
}

/** A share of all, such as 0.1. */
export function checkRate(option: string, value: unknown): void {
  if (typeof value !== 'number' || !(value > 0 && value <= 1))
    fail(option, 'a number above 0 and at most 1', value);
}

export function checkObject(option: string, value: unknown, expected: string): asserts value is object {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) fail(option, expected, value);
}

export function checkBoolean(option: string, value: unknown): void {
  if (typeof value !== 'boolean') fail(option, 'true or false', value);
}

export function checkTexts(option: string, value: unknown): void {
  if (!Array.isArray(value)) fail(option, 'an array of texts', value);
  value.forEach((text: unknown, index) => {
    checkText(`${option}[${index}]`, text);
  });
}

/** A misspelt option would otherwise switch nothing, silently. */
export function checkKeys(value: object, known: readonly string[], place = ''): void {
  for (const key of Object.keys(value)) {
    if (!known.includes(key)) fail(`${place}${key}`, `one of ${known.join(', ')}`, key);
  }
}
