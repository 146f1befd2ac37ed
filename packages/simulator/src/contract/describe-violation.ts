import type { ErrorObject } from 'ajv';

/** What the schema wanted, in words that complete "must be ...". */
export function describeExpectation({ keyword, params, message }: ErrorObject): string {
  switch (keyword) {
    case 'type':
      return [params.type].flat().map(typeInWords).join(' or ');
    case 'enum':
      return `one of ${params.allowedValues.filter((value: unknown) => value !== null).join(', ')}`;
    case 'const':
      return JSON.stringify(params.allowedValue);
    case 'format':
      return FORMATS[params.format] ?? `a ${params.format}`;
    case 'minimum':
      return `at least ${params.limit}`;
    case 'maximum':
      return `at most ${params.limit}`;
    case 'minLength':
      return `at least ${params.limit} characters long`;
    case 'maxLength':
      return `at most ${params.limit} characters long`;
    case 'minItems':
      return `an array of at least ${params.limit}`;
    case 'maxItems':
      return `an array of at most ${params.limit}`;
    case 'discriminator':
      return params.error === 'tag' ? `an object with "${params.tag}"` : `of a known "${params.tag}"`;
    case 'required':
      return 'present';
    default:
      // Ajv words the others as "must match pattern ..." or "must match exactly one schema in oneOf".
      return (message ?? 'valid').replace(/^must (?:be )?/, '');
  }
}

const FORMATS: Readonly<Record<string, string>> = {
  'date-time': 'an ISO 8601 time with an offset',
  date: 'a date such as 2026-04-01',
  uuid: 'a UUID',
  uri: 'a URL',
  email: 'an email address',
};

const TYPES: Readonly<Record<string, string>> = {
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  string: 'a string',
  array: 'an array',
  object: 'an object',
  null: 'null',
};

const typeInWords = (type: string): string => TYPES[type] ?? type;
