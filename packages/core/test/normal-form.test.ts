import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as core from '../src/index.ts';
import { alloCall } from './support/allo-items.ts';
import { itellicoCall } from './support/itellico-rows.ts';

const { conversationSchema, normalizeAlloItem, normalizeItellicoCall } = core;

const page = readFileSync(`${import.meta.dirname}/../../../docs/normal-form.md`, 'utf8');
const falseFriends = readFileSync(`${import.meta.dirname}/false-friends.test.ts`, 'utf8');

/** The cells of the table under a heading. */
function tableOf(heading: string): string[][] {
  const [, section = ''] = page.split(`\n## ${heading}\n`);
  const [lines = ''] = section.split('\n## ');
  const rows = lines.split('\n').filter((line) => line.startsWith('|'));
  return rows.slice(2).map((row) =>
    row
      .split(/(?<!\\)\|/)
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

interface Field {
  readonly path: string;
  readonly values: readonly string[];
}

/** Every field of the schema, in its order, with the values that it may have where these are listed. */
function fieldsOf(schema: object, prefix = ''): Field[] {
  const { properties = {} } = schema as { properties?: Record<string, object> };
  return Object.entries(properties).flatMap(([name, property]) => {
    const { items, enum: values = [] } = property as { items?: object; enum?: readonly (string | null)[] };
    const path = `${prefix}${name}`;
    return [
      { path, values: values.filter((value) => value !== null) },
      ...fieldsOf(property, `${path}.`),
      ...(items === undefined ? [] : fieldsOf(items, `${path}[].`)),
    ];
  });
}

function wordOf(cell: string | undefined): string | null {
  return /^`([^`]+)`/.exec(cell ?? '')?.[1] ?? null;
}

describe('the table of fields', () => {
  const fields = fieldsOf(conversationSchema);
  const rows = tableOf('Fields');

  it('has a row for every field of the schema, in its order, and no other', () => {
    expect(rows.map(([field]) => wordOf(field))).toEqual(fields.map(({ path }) => path));
  });

  it('lists every value of an enum', () => {
    const listed = rows.map(([, type = '']) => [...type.matchAll(/`([^`]+)`/g)].map(([, value]) => value));
    for (const [index, { path, values }] of fields.entries()) {
      if (values.length > 0) expect(listed[index], path).toEqual(values);
    }
  });

  it('names a source in both systems for every field', () => {
    expect(rows.filter((cells) => cells.length !== 4 || cells.includes(''))).toEqual([]);
  });
});

describe("the table of Allo's results is what the mapper does", () => {
  it.each(tableOf("How Allo's calls went"))('%s, %s: %s', (result = '', direction = '', outcome) => {
    const word = result === 'any other word' ? 'SOMETHING_NEW' : wordOf(result);
    const isEmpty = result.includes('no length') || result.includes('length 0');
    const changes = isEmpty ? { duration: 0, recording_url: null, transcript: [] } : undefined;
    for (const side of direction === 'any' ? ['INBOUND', 'OUTBOUND'] : [direction]) {
      const item = alloCall({ result: word, direction: side, ...changes });
      expect(normalizeAlloItem(item).outcome, side).toBe(wordOf(outcome));
    }
  });
});

describe("the table of itellico's statuses is what the mapper does", () => {
  it.each(tableOf("How itellico's conversations went"))(
    '%s, answered by %s: %s, %s',
    (status = '', answer = '', lifecycle, outcome) => {
      const answers = answer === 'any' ? ['human', 'machine', 'user_busy', null] : [wordOf(answer)];
      for (const answer_status of answers) {
        const call = itellicoCall({ status: wordOf(status) ?? 'something_new', answer_status });
        const { status: found, outcome: went } = normalizeItellicoCall(call);
        expect([found, went], String(answer_status)).toEqual([wordOf(lifecycle), wordOf(outcome)]);
      }
    },
  );
});

it('names mappers that there are, and every one of them', () => {
  const named = tableOf('Other routes').map(([, mapper]) => wordOf(mapper));
  const mappers = Object.keys(core).filter((name) => name.startsWith('normalize'));
  expect([...new Set(named), 'normalizeAlloItem', 'normalizeItellicoConversation'].sort()).toEqual(
    mappers.sort(),
  );
});

it('has a test for every false friend', () => {
  const traps = tableOf('False friends').map(([trap]) => trap);
  expect(traps).toEqual(['0', '1', '2', '3', '4', '5', '6', '7']);
  for (const trap of traps.slice(1))
    expect(falseFriends).toMatch(new RegExp(`describe\\(["']trap ${trap}: `));
  expect(falseFriends).toContain("describe('the same word, opposite sides'");
});
