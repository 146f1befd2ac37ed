import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ownSchema } from './support/postgres.ts';

const page = readFileSync(`${import.meta.dirname}/../../../../docs/store.md`, 'utf8');

it('the queries of the page on the store work in Postgres', async () => {
  await using schema = await ownSchema();
  await schema.open();
  const queries = [...page.matchAll(/```sql\n(.*?)```/gs)].map(([, query = '']) => query);
  expect(queries.length).toBeGreaterThan(0);
  for (const query of queries) expect((await schema.client.query(query)).rows).toEqual([]);
});

it.each(['calls_per_day', 'missed_calls', 'talk_time_by_person', 'turns'])(
  'the page on the store has the columns of the view %s',
  async (view) => {
    await using schema = await ownSchema();
    await schema.open();
    const [, section = ''] = page.split(`\n### ${view}\n`);
    const documented = [
      ...section
        .split(/\n#/, 1)
        .join()
        .matchAll(/^\| `([a-z_]+)`/gm),
    ].map(([, name]) => name);
    const { fields } = await schema.client.query(`SELECT * FROM ${view}`);
    expect(documented).toEqual(fields.map(({ name }) => name));
  },
);
