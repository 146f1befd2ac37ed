import { describe, expect, it } from 'vitest';
import type { Violation } from '../../../contract/violation.ts';
import { fieldErrorOf } from './field-error.ts';

const violation = (
  rule: string,
  expected: string,
  received: unknown,
  place: Violation['place'] = 'body',
) => ({
  place,
  field: 'a.b',
  rule,
  expected,
  received,
});

describe('fieldErrorOf', () => {
  it.each([
    [violation('required', 'present', undefined), 'missing'],
    [violation('enum', 'one of a, b', 'c'), 'enum'],
    [violation('minimum', 'at least 1', 0), 'greater_than_equal'],
    [violation('maximum', 'at most 1', 2), 'less_than_equal'],
    [violation('maxLength', 'at most 1 characters long', 'xx'), 'string_too_long'],
    [violation('type', 'a whole number', 'x', 'query'), 'int_parsing'],
    [violation('type', 'a whole number or null', 1.5), 'int_type'],
    [violation('type', 'a whole number', 'x'), 'int_parsing'],
    [violation('type', 'a number', 'x', 'query'), 'float_parsing'],
    [violation('type', 'true or false', 5), 'bool_type'],
    [violation('type', 'true or false', 'x', 'query'), 'bool_parsing'],
    [violation('type', 'a string', 5), 'string_type'],
    [violation('type', 'an array', 5), 'list_type'],
    [violation('type', 'an object', 5), 'dict_type'],
    [violation('format', 'a UUID', 'x', 'path'), 'uuid_parsing'],
    [violation('format', 'an ISO 8601 time with an offset', 'x', 'query'), 'datetime_parsing'],
    [
      violation('format', 'an ISO 8601 time with an offset', '2026-09-01T00:00:00', 'query'),
      'timezone_aware',
    ],
    [violation('discriminator', 'an object with "provider"', {}), 'union_tag_not_found'],
    [violation('discriminator', 'of a known "provider"', {}), 'union_tag_invalid'],
    [violation('pattern', 'match pattern "x"', 'y'), 'value_error'],
  ])('%j is %s', (broken, type) => {
    expect(fieldErrorOf(broken)).toMatchObject({ field: `${broken.place}.a.b`, type });
  });

  it('says what was expected', () => {
    expect(fieldErrorOf(violation('minimum', 'at least 1', 0)).message).toBe('b must be at least 1');
    expect(fieldErrorOf(violation('required', 'present', undefined)).message).toBe('b is required');
    expect(fieldErrorOf({ ...violation('type', 'an object', 5), field: '' })).toEqual({
      field: 'body',
      message: 'The body must be an object',
      type: 'dict_type',
    });
  });
});
