import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { vconRules } from '../src/vcon/rules/vcon-rules.ts';

const readme = readFileSync(join(import.meta.dirname, '..', 'README.md'), 'utf8');

it('the README names every rule of vCon, in the order of the violations', () => {
  const section = readme.slice(readme.indexOf('| rule '), readme.indexOf('What merely should be'));
  const named = [...section.matchAll(/^\| `([a-z\d-]+)`/gm)].map(([, name]) => name);
  expect(named).toEqual(vconRules.map(({ name }) => name));
});
