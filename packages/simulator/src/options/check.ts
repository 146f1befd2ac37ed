import { SimulatorOptionError } from './simulator-option-error.ts';

function fail(option: string, expected: string, received: unknown): never {
  throw new SimulatorOptionError({ option, expected, received });
}

export function checkOneOf(option: string, value: unknown, allowed: readonly unknown[]): void {
  if (!allowed.includes(value)) fail(option, allowed.map((item) => JSON.stringify(item)).join(' or '), value);
}

export function checkInteger(option: string, value: unknown, lowest: number): void {
  if (!Number.isSafeInteger(value) || Number(value) < lowest) {
    fail(option, `a whole number of at least ${lowest}`, value);
  }
}

export function checkText(option: string, value: unknown): void {
  if (typeof value !== 'string' || value.trim() === '') fail(option, 'a text that is not empty', value);
}

export function checkFunction(option: string, value: unknown): void {
  if (typeof value !== 'function') fail(option, 'a function', value);
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
