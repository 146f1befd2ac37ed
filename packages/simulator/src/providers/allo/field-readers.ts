import { describeValue } from '../../options/describe-value.ts';
import { AlloProblem } from './problem.ts';

export type JsonObject = Readonly<Record<string, unknown>>;

export const isJsonObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The answer to a field whose value is not meant. */
export function invalidField(param: string, expected: string, received: unknown): AlloProblem {
  const message = `${param} must be ${expected}, received ${describeValue(received)}.`;
  return new AlloProblem({ status: 400, code: 'INVALID_REQUEST_BODY', message, param });
}

// A null is taken as if the field were absent: the vendor's types do not allow it and its answer is not known.
const isAbsent = (value: unknown): value is undefined | null => value === undefined || value === null;

export function readString(body: JsonObject, param: string): string | undefined {
  const value = body[param];
  if (isAbsent(value)) return undefined;
  if (typeof value !== 'string') throw invalidField(param, 'a string', value);
  return value;
}

export function readBoolean(body: JsonObject, param: string): boolean | undefined {
  const value = body[param];
  if (isAbsent(value)) return undefined;
  if (typeof value !== 'boolean') throw invalidField(param, 'true or false', value);
  return value;
}

export function readStrings(body: JsonObject, param: string): readonly string[] | undefined {
  const value = body[param];
  if (isAbsent(value)) return undefined;
  if (!Array.isArray(value) || !value.every((item) => typeof item === 'string')) {
    throw invalidField(param, 'an array of strings', value);
  }
  return value;
}

export function readOneOf<Value extends string>(
  body: JsonObject,
  param: string,
  allowed: readonly Value[],
): Value | undefined {
  const value = readString(body, param);
  if (value === undefined) return undefined;
  const known = allowed.find((candidate) => candidate === value);
  if (known === undefined) throw invalidField(param, `one of ${allowed.join(', ')}`, value);
  return known;
}
