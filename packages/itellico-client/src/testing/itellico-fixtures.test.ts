import { describe, expect, it } from 'vitest';
import { itellicoExample } from './itellico-example.ts';
import { type ItellicoFixtures, itellicoFixtures } from './itellico-fixtures.ts';

const names = Object.keys(itellicoFixtures) as (keyof ItellicoFixtures)[];

describe('a fixture', () => {
  it.each(names)('%s is complete, and new each time', (name) => {
    const made = itellicoFixtures[name]();
    expect(Object.keys(made).length).toBeGreaterThan(1);
    expect(itellicoFixtures[name]()).toEqual(made);
    expect(itellicoFixtures[name]()).not.toBe(made);
  });

  it('takes values in place of its own', () => {
    const call = itellicoFixtures.call({ status: 'failed', messages: [] });
    expect(call).toEqual({ ...itellicoFixtures.call(), status: 'failed', messages: [] });
  });

  it('is of the type that it is named for', () => {
    expect(itellicoFixtures.conversation()).toMatchObject({ type: 'phone', messages: expect.any(Array) });
    expect(itellicoFixtures.message()).toMatchObject({ role: 'user', message: expect.any(String) });
    expect(itellicoFixtures.account().parent_account_id).toBeNull();
    expect(itellicoFixtures.subaccount().parent_account_id).not.toBeNull();
  });
});

it('an example that is changed stays as documented for the next', () => {
  const list = 'GET /v1/accounts/{account_id}/conversations';
  itellicoExample(list).items.length = 0;
  expect(itellicoExample(list).items).not.toHaveLength(0);
});
