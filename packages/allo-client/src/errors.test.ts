import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeAlloError } from './errors.ts';

describe('version 2, { error: { … } }', () => {
  const version2 = (error: Record<string, unknown>): ReturnType<typeof describeAlloError> =>
    describeAlloError({ error });

  it('is read in all its fields', () => {
    const body = {
      error: {
        type: 'validation_error',
        code: 'INVALID_REQUEST_BODY',
        message: 'The request body is not valid.',
        retryable: false,
        request_id: 'req_a1b2c3d4e5f6',
        doc_url: 'https://help.withallo.com/en/v2/api-reference/guides/error-codes',
        param: 'date',
        suggestion: 'Send both days of the range.',
        errors: [
          { field: 'date.from', code: 'REQUIRED', message: 'is required' },
          { field: 'date.to', code: 'INVALID_DATE' },
        ],
        retry_after_seconds: null,
      },
    };
    expect(describeAlloError(body)).toEqual({
      code: 'INVALID_REQUEST_BODY',
      message: 'The request body is not valid.',
      requestId: 'req_a1b2c3d4e5f6',
      isQuota: false,
      retryable: false,
      retryAfterMs: null,
      advice: 'Send both days of the range.',
      fields: [
        { field: 'date.from', message: 'is required' },
        { field: 'date.to', message: 'INVALID_DATE' },
      ],
    });
  });

  it('says no more than it holds', () => {
    expect(version2({})).toEqual({
      code: null,
      message: null,
      requestId: null,
      isQuota: false,
      retryable: null,
      retryAfterMs: null,
      advice: null,
      fields: [],
    });
  });

  it.each([
    [true, true],
    [false, false],
    [undefined, null],
    [null, null],
    ['true', null],
    [1, null],
  ])('with retryable %j is retryable: %j', (retryable, expected) => {
    expect(version2({ code: 'OTHER_TRANSACTION_IN_PROGRESS', retryable }).retryable).toBe(expected);
  });

  it.each([
    [1, 1_000],
    [0, 0],
    [0.5, 500],
    [null, null],
    [undefined, null],
    [-1, null],
    ['1', null],
    [Number.NaN, null],
    // As JSON.parse makes of 1e999.
    [Number.POSITIVE_INFINITY, Number.MAX_SAFE_INTEGER],
  ])('with retry_after_seconds %j asks to wait %j ms', (seconds, expected) => {
    expect(version2({ code: 'RATE_LIMIT_EXCEEDED', retry_after_seconds: seconds }).retryAfterMs).toBe(
      expected,
    );
  });

  it('names the parameter at fault where there is no list of fields', () => {
    expect(version2({ param: 'size', message: 'size is at most 100' }).fields).toEqual([
      { field: 'size', message: 'size is at most 100' },
    ]);
    expect(version2({ param: 'size', errors: [{ field: 'body.size', message: 'too big' }] }).fields).toEqual([
      { field: 'body.size', message: 'too big' },
    ]);
  });

  it.each([
    ['API_KEY_TRIAL_NOT_ALLOWED', /choose a plan/],
    ['API_KEY_REVOKED', /create another/],
    ['MISSING_ALLO_NUMBER', /GET \/v2\/api\/numbers/],
    ['BATCH_TOO_LARGE', /at most 100 ids/],
    ['DAILY_SMS_LIMIT_REACHED', /until tomorrow/],
  ])('with %s has advice of ours, which wins over the suggestion', (code, advice) => {
    expect(version2({ code, suggestion: 'Contact support.' }).advice).toMatch(advice);
    expect(version2({ code }).advice).toMatch(advice);
  });

  it('with a code from tomorrow is read like any other', () => {
    expect(version2({ code: 'NEVER_SEEN', suggestion: 'Rest.', retryable: true })).toMatchObject({
      code: 'NEVER_SEEN',
      advice: 'Rest.',
      retryable: true,
    });
  });
});

describe('version 1, { code, details }', () => {
  const silent = {
    message: null,
    isQuota: false,
    requiredScope: null,
    retryable: null,
    retryAfterMs: null,
    advice: null,
    fields: [],
  };

  it.each([
    ['an invalid key', { code: 'API_KEY_INVALID', details: null }, { ...silent, code: 'API_KEY_INVALID' }],
    ['no details at all', { code: 'WEBHOOK_NOT_FOUND' }, { ...silent, code: 'WEBHOOK_NOT_FOUND' }],
    ['empty details', { code: 'CONTACT_NOT_FOUND', details: [] }, { ...silent, code: 'CONTACT_NOT_FOUND' }],
    [
      'a missing scope',
      {
        code: 'API_KEY_INSUFFICIENT_SCOPE',
        details: [{ message: 'required=CONTACTS_READ', field: 'scope' }],
      },
      {
        ...silent,
        code: 'API_KEY_INSUFFICIENT_SCOPE',
        message: 'required=CONTACTS_READ',
        requiredScope: 'CONTACTS_READ',
        fields: [{ field: 'scope', message: 'required=CONTACTS_READ' }],
      },
    ],
    [
      'a used up quota',
      {
        code: 'API_KEY_QUOTA_EXCEEDED',
        details: [{ message: 'limit=1000;type=DAILY;reset_in=3600', field: 'DAILY' }],
      },
      {
        code: 'API_KEY_QUOTA_EXCEEDED',
        message: 'limit=1000;type=DAILY;reset_in=3600',
        isQuota: true,
        requiredScope: null,
        retryable: true,
        retryAfterMs: 3_600_000,
        advice: null,
        fields: [{ field: 'DAILY', message: 'limit=1000;type=DAILY;reset_in=3600' }],
      },
    ],
    [
      'several details',
      {
        code: 'INVALID_LENGTH',
        details: [{ message: 'too long', field: 'message' }, { field: 'sender_id' }, null, 'text'],
      },
      {
        ...silent,
        code: 'INVALID_LENGTH',
        message: 'too long',
        fields: [
          { field: 'message', message: 'too long' },
          { field: 'sender_id', message: '' },
        ],
      },
    ],
  ])('%s', (_, body, expected) => {
    expect(describeAlloError(body)).toEqual(expected);
  });

  it('keeps a wait beyond any timer a number', () => {
    const details = [{ message: `reset_in=${'9'.repeat(400)}`, field: 'DAILY' }];
    expect(describeAlloError({ code: 'API_KEY_QUOTA_EXCEEDED', details }).retryAfterMs).toBe(
      Number.MAX_SAFE_INTEGER,
    );
  });
});

describe('quotas of text messages', () => {
  it.each(['TRIAL_SMS_LIMIT_REACHED', 'SMS_LIMIT_REACHED', 'DAILY_SMS_LIMIT_REACHED'])(
    '%s is never retryable, whatever the body says',
    (code) => {
      expect(describeAlloError({ error: { code, retryable: true } }).retryable).toBe(false);
      expect(describeAlloError({ error: { code } }).retryable).toBe(false);
      expect(describeAlloError({ code, details: null }).retryable).toBe(false);
    },
  );
});

describe('anything else', () => {
  it.each([
    [undefined],
    [null],
    ['<!doctype html><title>Just a moment...</title>'],
    [''],
    [42],
    [true],
    [[]],
    [[{ code: 'API_KEY_INVALID' }]],
    [{}],
    [{ error: 'Not Found', status: 404 }],
    [{ error: null }],
    [{ code: 7 }],
    [{ message: 'no code' }],
  ])('is described by nothing: %j', (body) => {
    expect(describeAlloError(body)).toEqual({});
  });

  it('never throws, and never tells anything but what it should', () => {
    const anything = fc.anything({ withNullPrototype: true, withBigInt: true });
    const bodies = fc.oneof(
      anything,
      fc.record({ error: fc.dictionary(fc.constantFrom(...version2Keys), anything) }),
      fc.record({ code: fc.string(), details: fc.oneof(anything, fc.array(details(anything))) }),
    );
    fc.assert(
      fc.property(bodies, (body) => {
        const { code, message, retryable, retryAfterMs, fields = [] } = describeAlloError(body);
        for (const text of [code, message]) if (text != null) expect(text).toBeTypeOf('string');
        if (retryable != null) expect(retryable).toBeTypeOf('boolean');
        if (retryAfterMs != null) expect(Number.isFinite(retryAfterMs) && retryAfterMs >= 0).toBe(true);
        for (const { field, message: text } of fields)
          expect([typeof field, typeof text]).toEqual(['string', 'string']);
      }),
    );
  });
});

const version2Keys = [
  'code',
  'message',
  'retryable',
  'request_id',
  'param',
  'suggestion',
  'errors',
  'retry_after_seconds',
];

function details(anything: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const message = fc.oneof(anything, fc.stringMatching(/^(reset_in|required)=[A-Z_0-9]{0,400}$/));
  return fc.record({ field: anything, message });
}
