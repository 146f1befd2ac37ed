import { isRecord } from '@callweave/transport/json';
import { describeJson } from './describe-json.ts';
import { isDateTime, isUri, isUuid } from './formats.ts';

/** A keyword that looks at the value alone: null where it fits, else what was expected. */
export type ValueKeyword = (argument: unknown, value: unknown) => string | null;

export const valueKeywords: ReadonlyMap<string, ValueKeyword> = /* @__PURE__ */ new Map<string, ValueKeyword>(
  [
    ['type', checkType],
    ['const', (wanted, value) => (value === wanted ? null : describeJson(wanted))],
    ['enum', checkEnum],
    ['format', checkFormat],
    [
      'minimum',
      (limit, value) =>
        typeof value !== 'number' || value >= Number(limit) ? null : `a number of at least ${limit}`,
    ],
    [
      'minLength',
      (length, value) =>
        typeof value !== 'string' || [...value].length >= Number(length)
          ? null
          : `a string of at least ${length} characters`,
    ],
    [
      'pattern',
      (pattern, value) =>
        typeof value !== 'string' || new RegExp(String(pattern), 'u').test(value)
          ? null
          : `a string that matches ${pattern}`,
    ],
  ],
);

function checkType(argument: unknown, value: unknown): string | null {
  const names: readonly unknown[] = Array.isArray(argument) ? argument : [argument];
  return names.some((name) => isOfType(value, name)) ? null : names.map(withArticle).join(' or ');
}

function isOfType(value: unknown, name: unknown): boolean {
  switch (name) {
    case 'null':
      return value === null;
    case 'array':
      return Array.isArray(value);
    case 'object':
      return isRecord(value);
    case 'integer':
      return Number.isInteger(value);
    case 'number':
      return Number.isFinite(value);
    default:
      return typeof value === name;
  }
}

function withArticle(name: unknown): string {
  if (name === 'null') return 'null';
  return /^[aio]/.test(String(name)) ? `an ${name}` : `a ${name}`;
}

function checkEnum(values: unknown, value: unknown): string | null {
  const list: readonly unknown[] = Array.isArray(values) ? values : [];
  return list.includes(value) ? null : `one of ${list.map(describeJson).join(', ')}`;
}

function checkFormat(name: unknown, value: unknown): string | null {
  if (typeof value !== 'string') return null;
  switch (name) {
    case 'date-time':
      return isDateTime(value) ? null : 'an RFC 3339 time with its offset';
    case 'uuid':
      return isUuid(value) ? null : 'a UUID';
    case 'uri':
      return isUri(value) ? null : 'an absolute URI';
    default:
      throw new TypeError(`Expected a format that this validator knows; got ${describeJson(name)}.`);
  }
}
