import { describe, expect, it } from 'vitest';
import { alloExample } from './allo-example.ts';
import { type AlloFixtures, alloFixtures } from './allo-fixtures.ts';

const names = Object.keys(alloFixtures) as (keyof AlloFixtures)[];

describe('a fixture', () => {
  it.each(names)('%s is complete, and new each time', (name) => {
    const made = alloFixtures[name]();
    expect(Object.keys(made).length).toBeGreaterThan(1);
    expect(alloFixtures[name]()).toEqual(made);
    expect(alloFixtures[name]()).not.toBe(made);
  });

  it('takes values in place of its own', () => {
    const item = alloFixtures.conversationItem({ id: 'cll-mine', transcript: null });
    expect(item).toEqual({ ...alloFixtures.conversationItem(), id: 'cll-mine', transcript: null });
  });

  it('is of the type that it is named for', () => {
    expect(alloFixtures.conversationItem()).toMatchObject({ type: 'CALL', transcript: expect.any(Array) });
    expect(alloFixtures.textMessage().type).not.toBe('CALL');
  });
});

it('an example that is changed stays as documented for the next', () => {
  alloExample('GET /v2/api/users').data.length = 0;
  expect(alloExample('GET /v2/api/users').data).not.toHaveLength(0);
});
