import { expect, it } from 'vitest';
import { WebhookVerificationError } from './webhook-verification-error.ts';

const error = new WebhookVerificationError('Acme', 'no_match', 'this', 'that', 'do so');

it('says what was expected, what came and what to do', () => {
  expect(error.message).toBe(
    'Acme webhook: expected this; got that. Answer 401; if true deliveries fail, do so.',
  );
  expect(error).toMatchObject({ name: 'WebhookVerificationError', api: 'Acme', reason: 'no_match' });
});

it('is recognised by its brand, also from another copy of the package', () => {
  const foreign = Object.assign(new Error('from another copy'), {
    [Symbol.for('callweave.webhook-verification-error')]: true,
  });
  expect([error, foreign].map(WebhookVerificationError.isInstance)).toEqual([true, true]);
  const others = [new Error('x'), new TypeError('x'), null, undefined, 'WebhookVerificationError', {}];
  expect(others.filter(WebhookVerificationError.isInstance)).toEqual([]);
  expect(Object.keys(error)).not.toContain('callweave.webhook-verification-error');
});
