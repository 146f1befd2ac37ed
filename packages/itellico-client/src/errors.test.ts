import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeItellicoError } from './errors.ts';

describe('the envelope', () => {
  it.each([
    [
      'code and message',
      { code: 'not_found', message: 'Account not found' },
      { code: 'not_found', message: 'Account not found', fields: [] },
    ],
    [
      'a detail that adds something',
      { code: 'payment_required', message: 'Payment required', detail: 'The plan has no API access' },
      { code: 'payment_required', message: 'Payment required – The plan has no API access', fields: [] },
    ],
    [
      'a detail that repeats the message',
      { code: 'forbidden', message: 'Forbidden', detail: 'Forbidden' },
      { code: 'forbidden', message: 'Forbidden', fields: [] },
    ],
    [
      'errors of fields',
      {
        code: 'validation_error',
        message: 'Validation failed',
        errors: [
          { field: 'body.email', message: 'is not an e-mail address', type: 'value_error' },
          { field: 'query.limit', type: 'missing' },
        ],
      },
      {
        code: 'validation_error',
        message: 'Validation failed – body.email: is not an e-mail address; query.limit: missing',
        fields: [
          { field: 'body.email', message: 'is not an e-mail address' },
          { field: 'query.limit', message: 'missing' },
        ],
      },
    ],
    [
      'errors that are none',
      { code: 'bad_request', message: 'Bad request', errors: [null, 'text', 1] },
      { code: 'bad_request', message: 'Bad request', fields: [] },
    ],
    [
      'a code from tomorrow',
      { code: 'teapot', message: 'Short and stout' },
      { code: 'teapot', message: 'Short and stout', fields: [] },
    ],
    [
      'null in place of text',
      { code: null, message: null, detail: null },
      { code: null, message: null, fields: [] },
    ],
  ])('with %s', (_, body, expected) => {
    expect(describeItellicoError(body)).toEqual(expected);
  });
});

describe('the framework’s own bodies', () => {
  it.each([
    ['a text', { detail: 'Unauthorized' }, { code: null, message: 'Unauthorized', fields: [] }],
    [
      'a list',
      {
        detail: [
          { loc: ['path', 'account_id'], msg: 'value is not a valid uuid', type: 'type_error.uuid' },
          { loc: ['body', 'tags', 0], msg: 'field required', type: 'value_error.missing' },
        ],
      },
      {
        code: null,
        message: 'path.account_id: value is not a valid uuid; body.tags.0: field required',
        fields: [
          { field: 'path.account_id', message: 'value is not a valid uuid' },
          { field: 'body.tags.0', message: 'field required' },
        ],
      },
    ],
    [
      'a list with less in it',
      { detail: [{ msg: 'wrong' }, { loc: ['query', 'limit'], type: 'missing' }, null, 'text', {}] },
      {
        code: null,
        message: 'wrong; query.limit: missing',
        fields: [
          { field: '', message: 'wrong' },
          { field: 'query.limit', message: 'missing' },
          { field: '', message: '' },
        ],
      },
    ],
  ])('with %s as detail', (_, body, expected) => {
    expect(describeItellicoError(body)).toEqual(expected);
  });

  it('do not break where a path holds objects', () => {
    const unprintable = { toString: 1, valueOf: 1 };
    expect(
      describeItellicoError({ detail: [{ loc: ['body', unprintable, null], msg: 'wrong' }] }).fields,
    ).toEqual([{ field: 'body', message: 'wrong' }]);
  });
});

describe('anything else', () => {
  it.each([
    [undefined],
    [null],
    ['<html><h1>502 Bad Gateway</h1></html>'],
    [''],
    [42],
    [true],
    [[]],
    [['detail']],
  ])('is described by nothing: %j', (body) => {
    expect(describeItellicoError(body)).toEqual({});
  });

  it('never throws, and never tells anything but texts', () => {
    const anything = fc.anything({ withNullPrototype: true, withBigInt: true });
    const rows = fc.array(fc.oneof(anything, fc.dictionary(fc.constantFrom(...rowKeys), anything)));
    const loc = fc.array(fc.record({ loc: fc.array(anything), msg: anything }));
    const bodies = fc.oneof(
      anything,
      fc.record(
        {
          code: anything,
          message: anything,
          detail: fc.oneof(anything, rows, loc),
          errors: fc.oneof(anything, rows),
        },
        { requiredKeys: [] },
      ),
    );
    fc.assert(
      fc.property(bodies, (body) => {
        const { code, message, fields = [] } = describeItellicoError(body);
        for (const text of [code, message]) if (text != null) expect(text).toBeTypeOf('string');
        for (const { field, message: text } of fields)
          expect([typeof field, typeof text]).toEqual(['string', 'string']);
      }),
    );
  });
});

const rowKeys = ['field', 'message', 'type', 'loc', 'msg'];
