import type { Violation } from '../../../contract/violation.ts';
import type { ItellicoFieldError } from '../problem.ts';

/** The types that pydantic has for what JSON Schema says by keyword. */
const BY_RULE: Readonly<Record<string, string>> = {
  required: 'missing',
  enum: 'enum',
  minimum: 'greater_than_equal',
  maximum: 'less_than_equal',
  minLength: 'string_too_short',
  maxLength: 'string_too_long',
  minItems: 'too_short',
  maxItems: 'too_long',
};

const BY_EXPECTED_TYPE: readonly (readonly [expected: string, inText: string, inBody: string])[] = [
  ['a whole number', 'int_parsing', 'int_type'],
  ['a number', 'float_parsing', 'float_type'],
  ['true or false', 'bool_parsing', 'bool_type'],
  ['a string', 'string_type', 'string_type'],
  ['an array', 'list_type', 'list_type'],
  ['an object', 'dict_type', 'dict_type'],
];

function typeOf({ rule, expected, received, place }: Violation): string {
  if (rule === 'type') {
    const known = BY_EXPECTED_TYPE.find(([start]) => expected.startsWith(start));
    if (known === undefined) return 'value_error';
    const [, inText, inBody] = known;
    return place !== 'body' || typeof received === 'string' ? inText : inBody;
  }
  if (rule === 'format') {
    if (expected === 'a UUID') return 'uuid_parsing';
    const isWithoutOffset = typeof received === 'string' && !Number.isNaN(Date.parse(`${received}Z`));
    return isWithoutOffset && received.includes(':') ? 'timezone_aware' : 'datetime_parsing';
  }
  if (rule === 'discriminator')
    return expected.startsWith('of a known') ? 'union_tag_invalid' : 'union_tag_not_found';
  return BY_RULE[rule] ?? 'value_error';
}

/** What the documents show of a field error: a path such as `body.email`, a message, and a type of pydantic's. */
export function fieldErrorOf(violation: Violation): ItellicoFieldError {
  const { place, field, rule, expected } = violation;
  const name = field.split('.').at(-1) || 'The body';
  return {
    field: field === '' ? place : `${place}.${field}`,
    message: rule === 'required' ? `${name} is required` : `${name} must be ${expected}`,
    type: typeOf(violation),
  };
}
