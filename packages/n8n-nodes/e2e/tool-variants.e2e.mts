import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import manifest from '../package.json' with { type: 'json' };
import { nodeTypes } from './support/node-types.mts';
import { n8nSession } from './support/run-in-n8n.mts';

/** The nodes of the package by their names, with the folder and the name of their files. */
const files = manifest.n8n.nodes.map((path) => {
  const file = path.replace(/^dist\/|\.js$/g, '');
  const className = file.split('/').at(-1)?.replace('.node', '') ?? '';
  return { file, name: `n8n-nodes-callweave.${className[0]?.toLowerCase()}${className.slice(1)}` };
});

it('n8n lists every node, and for AI agents a variant of each that is no trigger', async () => {
  const listed = await nodeTypes(await n8nSession());
  const expected = files.flatMap(({ name }) => (name.endsWith('Trigger') ? [name] : [name, `${name}Tool`]));
  expect(listed.map(({ name }) => name).sort()).toEqual(expected.sort());
  for (const { outputs } of listed.filter(({ name }) => name.endsWith('Tool'))) {
    expect(outputs).toEqual(['ai_tool']);
  }
});

it('n8n shows their icons, light and dark', async () => {
  const n8n = await n8nSession();
  for (const { name, iconUrl } of await nodeTypes(n8n)) {
    const addresses = typeof iconUrl === 'object' ? [iconUrl.light, iconUrl.dark] : [];
    expect(new Set(addresses).size, name).toBe(2);
    for (const address of addresses) {
      const response = await fetch(`${n8n.url}/${address}`);
      expect(response.headers.get('content-type'), address).toMatch(/svg/);
      expect(await response.text()).toContain('<svg');
    }
  }
});

it('n8n files them under the categories and words of their codex', async () => {
  const listed = await nodeTypes(await n8nSession());
  for (const { file, name } of files) {
    const codex = JSON.parse(await readFile(join(import.meta.dirname, '..', `${file}.json`), 'utf8'));
    expect(listed.find((type) => type.name === name)?.codex).toMatchObject({
      categories: codex.categories,
      alias: codex.alias,
      resources: codex.resources,
    });
  }
});
