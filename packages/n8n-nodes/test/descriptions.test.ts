import type {
  INodeProperties,
  INodePropertyCollection,
  INodePropertyOptions,
  INodeTypeDescription,
} from 'n8n-workflow';
import { describe, expect, it } from 'vitest';
import packageJson from '../package.json';
import { alloEntities } from '../src/allo/allo-entities.ts';
import { alloOperations } from '../src/allo/allo-operations.ts';
import { callweaveEntities } from '../src/callweave/callweave-entities.ts';
import { callweaveOperations } from '../src/callweave/callweave-operations.ts';
import { itellicoEntities } from '../src/itellico/itellico-entities.ts';
import { itellicoOperations } from '../src/itellico/itellico-operations.ts';
import { credentialTypes as credentials, nodeTypes as types } from './support/built.mts';
import { existsInDist, readCodex } from './support/dist-files.mts';

const nodes = types.map(({ description }) => description);
const isTrigger = ({ group }: INodeTypeDescription): boolean => group.includes('trigger');
const actions = nodes.filter((description) => !isTrigger(description));
const triggers = nodes.filter(isTrigger);
const tables: Readonly<Record<string, Readonly<Record<string, object>>>> = {
  allo: alloOperations,
  callweave: callweaveOperations,
  itellico: itellicoOperations,
};
const entities: Readonly<Record<string, Readonly<Record<string, { readonly fields: object }>>>> = {
  allo: alloEntities,
  callweave: callweaveEntities,
  itellico: itellicoEntities,
};

/** A property with all that are inside of it. */
function flatten(properties: readonly INodeProperties[]): INodeProperties[] {
  return properties.flatMap((property) => [
    property,
    ...(property.type === 'collection' ? flatten(property.options as INodeProperties[]) : []),
    ...(property.type === 'fixedCollection'
      ? flatten((property.options as INodePropertyCollection[]).flatMap(({ values }) => values))
      : []),
  ]);
}

/** The word for one, and the words that actions use for many. */
function pluralsOf(word: string): string[] {
  return [word, word.replace(/person$/, 'people'), word.replace(/y$/, 'ies')];
}

function choicesOf(property: INodeProperties): INodePropertyOptions[] {
  return property.type === 'options' || property.type === 'multiOptions'
    ? // Lists that are loaded have none of their own.
      ((property.options ?? []) as INodePropertyOptions[])
    : [];
}

describe.each(nodes)('the description of $displayName', (description) => {
  const properties = flatten(description.properties);
  const named = (name: string) => properties.filter((property) => property.name === name);

  it('has credentials of this package, and icons that differ and exist', () => {
    const names = (description.credentials ?? []).map(({ name }) => name);
    const used = credentials.filter(({ name }) => names.includes(name));
    expect(used).toHaveLength(names.length);
    for (const { icon, from } of [
      { icon: description.icon, from: 'nodes/Any' },
      ...used.map((type) => ({ icon: type.icon, from: 'credentials' })),
    ]) {
      if (typeof icon !== 'object') throw new TypeError('Expected an icon for either theme.');
      expect(icon.light).not.toBe(icon.dark);
      for (const path of [icon.light, icon.dark]) {
        expect(existsInDist(from, path.replace('file:', '')), path).toBe(true);
      }
    }
  });

  it('has a codex that belongs to it', () => {
    const className = types.find((type) => type.description === description)?.constructor.name;
    expect(readCodex(className ?? '')).toMatchObject({
      node: `${packageJson.name}.${description.name}`,
      nodeVersion: '1.0',
      codexVersion: '1.0',
      alias: expect.arrayContaining([expect.any(String)]),
      resources: {
        primaryDocumentation: [{ url: expect.stringMatching(/^https:/) }],
        credentialDocumentation: [{ url: expect.stringMatching(/^https:.*#credentials$/) }],
      },
    });
  });

  it('shows every property only with choices that exist', () => {
    for (const { displayName, displayOptions } of properties) {
      for (const [name, values] of Object.entries(displayOptions?.show ?? {})) {
        const [shown] = named(name);
        expect(shown, `${displayName} depends on ${name}`).toBeDefined();
        const known =
          shown?.type === 'boolean'
            ? [true, false]
            : named(name)
                .flatMap(choicesOf)
                .map(({ value }) => value);
        expect(known).toEqual(expect.arrayContaining(values as unknown[]));
      }
    }
  });

  it('gives every property a default of its type, and every choice a name and value of its own', () => {
    for (const property of properties) {
      expect(property, property.displayName).toHaveProperty('default');
      const choices = choicesOf(property);
      for (const key of ['name', 'value'] as const) {
        expect(new Set(choices.map((choice) => choice[key])).size).toBe(choices.length);
      }
      if (property.type === 'options') {
        expect(choices.map(({ value }) => value)).toContain(property.default);
      }
      if (property.type === 'boolean') expect(property.description).toMatch(/^Whether /);
    }
  });

  it('lists in alphabetical order', () => {
    for (const property of properties) {
      const names =
        property.type === 'collection'
          ? (property.options as INodeProperties[]).map(({ displayName }) => displayName)
          : choicesOf(property).map(({ name }) => name);
      // Where another one is the last, n8n adds one of this name.
      const isLast = (name: string): number => (name === 'Custom API Call' ? 1 : 0);
      const sorted = names.toSorted((one, other) => isLast(one) - isLast(other) || one.localeCompare(other));
      expect(names, property.displayName).toEqual(sorted);
    }
  });

  it('writes names in title case, and descriptions as sentences', () => {
    const small = new Set(['by', 'if', 'in', 'of', 'or', 'and', 'to', 'vCon']);
    const texts = properties
      .filter(({ type }) => type !== 'notice')
      .flatMap((property) => [property, ...choicesOf(property)]);
    for (const text of texts) {
      const title = 'displayName' in text ? text.displayName : text.name;
      for (const word of title.replace(/[()]/g, '').split(' ')) {
        if (!small.has(word)) expect(word, title).toMatch(/^[A-Z]/);
      }
      const { description: sentence = '' } = text;
      if (sentence === '') continue;
      expect(sentence, title).toMatch(/^[A-Z]/);
      // One sentence has no full stop at its end, several do.
      const isOne = sentence.split(/[.] /).length === 1;
      expect(/[.]$/.test(sentence), sentence).toBe(!isOne);
      expect(sentence).not.toBe(title);
    }
  });

  it('puts "e.g." before examples', () => {
    for (const { placeholder, type } of properties) {
      if (placeholder !== undefined && type === 'string')
        expect(placeholder).toMatch(/^(?:e\.g\. |name@email\.com$)/);
    }
  });

  it('offers Output as n8n words it', () => {
    for (const output of named('output')) {
      expect(choicesOf(output).map(({ name }) => name)).toEqual(['Raw', 'Selected Fields', 'Simplified']);
    }
  });

  it('has a method behind each list, and a list before each method', () => {
    const { methods } = types.find((type) => type.description === description) ?? {};
    const searched = properties.flatMap(({ modes = [] }) =>
      modes.flatMap(({ typeOptions }) => typeOptions?.searchListMethod ?? []),
    );
    const loaded = properties.flatMap(({ typeOptions }) => typeOptions?.loadOptionsMethod ?? []);
    expect([...new Set(searched)].sort()).toEqual(Object.keys(methods?.listSearch ?? {}).sort());
    expect([...new Set(loaded)].sort()).toEqual(Object.keys(methods?.loadOptions ?? {}).sort());
  });
});

describe.each(actions)('the description of $displayName as an action', (description) => {
  const properties = flatten(description.properties);
  const named = (name: string) => properties.filter((property) => property.name === name);
  const operationsOf = (resource: string) =>
    named('operation').filter(({ displayOptions }) => displayOptions?.show?.resource?.includes(resource));

  it('names itself as n8n wants it, and can be an AI tool', () => {
    expect(description.name).toMatch(/^[a-z][A-Za-z]+$/);
    expect(description).toMatchObject({
      version: 1,
      usableAsTool: true,
      defaults: { name: description.displayName },
    });
    expect(description.subtitle).toContain('$parameter["operation"]');
    expect([description.inputs, description.outputs]).toEqual([['main'], ['main']]);
  });

  it('has resource and operation without expressions, and an action for each operation', () => {
    for (const property of [...named('resource'), ...named('operation')]) {
      expect(property.noDataExpression).toBe(true);
    }
    for (const { name: resourceName, value: resource } of choicesOf(
      named('resource')[0] as INodeProperties,
    )) {
      for (const { name, action = '' } of operationsOf(String(resource)).flatMap(choicesOf)) {
        // Sentence case, without articles, and with the resource.
        expect(action).toMatch(/^[A-Z][a-z]+(?: (?:[a-z]+|API|ID|SIP|SMS))+$/);
        expect(action).not.toMatch(/\b(?:a|an|the)\b/i);
        expect(
          pluralsOf(resourceName.toLowerCase()).some((word) => action.toLowerCase().includes(word)),
          action,
        ).toBe(true);
        expect(name.toLowerCase()).not.toBe(resourceName.toLowerCase());
      }
    }
  });

  it('lists exactly the operations that there are', () => {
    const listed = choicesOf(named('resource')[0] as INodeProperties).map(({ value }) => [
      value,
      operationsOf(String(value))
        .flatMap(choicesOf)
        .map((choice) => choice.value)
        .sort(),
    ]);
    const there = Object.entries(tables[description.name] ?? {}).map(([resource, operations]) => [
      resource,
      Object.keys(operations).sort(),
    ]);
    expect(Object.fromEntries(listed)).toEqual(Object.fromEntries(there));
  });

  it('offers exactly the fields that there are', () => {
    const offered = named('fields').map((property) => [
      property.displayOptions?.show?.resource?.[0],
      choicesOf(property)
        .map(({ value }) => value)
        .sort(),
    ]);
    const there = Object.entries(entities[description.name] ?? {}).map(([resource, { fields }]) => [
      resource,
      Object.keys(fields).sort(),
    ]);
    expect(Object.fromEntries(offered)).toEqual(Object.fromEntries(there));
  });

  it('offers Return All and Limit as n8n words them', () => {
    expect(named('returnAll')[0]).toMatchObject({
      default: false,
      description: 'Whether to return all results or only up to a given limit',
    });
    expect(named('limit')[0]).toMatchObject({
      default: 50,
      typeOptions: { minValue: 1 },
      description: 'Max number of results to return',
    });
  });
});

describe.each(triggers)('the description of $displayName as a trigger', (description) => {
  const type = types.find((each) => each.description === description);

  it('names itself as a trigger, begins a workflow, and is no AI tool', () => {
    expect(description.name).toMatch(/^[a-z][A-Za-z]+Trigger$/);
    expect(description).toMatchObject({
      version: 1,
      group: ['trigger'],
      displayName: expect.stringMatching(/ Trigger$/),
      defaults: { name: description.displayName },
      inputs: [],
      outputs: ['main'],
    });
    expect(description).not.toHaveProperty('usableAsTool');
  });

  it('has every method that what it says about itself asks for, and no other', () => {
    expect(type?.poll !== undefined).toBe(description.polling === true);
    expect(type?.webhook !== undefined).toBe(description.webhooks !== undefined);
    const hooks = Object.keys(type?.webhookMethods?.default ?? {}).sort();
    expect(hooks).toEqual(description.webhooks === undefined ? [] : ['checkExists', 'create', 'delete']);
    expect([type?.execute, type?.trigger]).toEqual([undefined, undefined]);
  });
});

describe('package.json', () => {
  it('has what n8n asks of a verified package', () => {
    expect(packageJson).toMatchObject({
      license: 'MIT',
      author: { name: expect.any(String), email: expect.stringContaining('@') },
      keywords: expect.arrayContaining(['n8n-community-node-package']),
      peerDependencies: { 'n8n-workflow': '*' },
      n8n: { n8nNodesApiVersion: 1, strict: true },
      files: ['dist'],
      repository: { directory: 'packages/n8n-nodes' },
    });
    expect(packageJson).not.toHaveProperty('dependencies');
    expect(packageJson).not.toHaveProperty('optionalDependencies');
    expect(Object.keys(packageJson.peerDependencies)).toEqual(['n8n-workflow']);
  });
});
