import { type INode, type INodeProperties, type INodePropertyOptions, NodeHelpers } from 'n8n-workflow';
import { describe, expect, it } from 'vitest';
import { nodeTypes } from './support/built.mts';
import { readReadme } from './support/dist-files.mts';
import { readExampleWorkflows } from './support/example-workflows.mts';

const examples = readExampleWorkflows();
const ours = 'n8n-nodes-callweave.';

/** The description that n8n has for a node of ours; as a tool it is the same with "Tool" behind its name. */
function descriptionOf({ type }: INode) {
  const name = type.slice(ours.length).replace(/Tool$/, '');
  const found = nodeTypes.find(({ description }) => description.name === name);
  if (found === undefined) throw new Error(`Expected a node of this package; got ${type}.`);
  return found.description;
}

it('are the six that the README lists, each with a link to its file', () => {
  expect(examples.map(({ file }) => file).toSorted()).toEqual([
    'ask-about-yesterdays-calls',
    'calls-to-google-sheets',
    'follow-up-sms',
    'missed-call-to-slack',
    'recordings-to-s3',
    'vcon-archive',
  ]);
  const readme = readReadme();
  for (const { file, name } of examples)
    expect(readme).toMatch(new RegExp(`\\[${name}\\]\\(\\S+/${file}\\.json\\)`));
});

describe.each(examples)('$name', ({ nodes, connections }) => {
  const own = nodes.filter(({ type }) => type.startsWith(ours));

  it('says on a note what to set, names no credential, and is connected throughout', () => {
    const [note, ...others] = nodes.filter(({ type }) => type === 'n8n-nodes-base.stickyNote');
    expect(others).toEqual([]);
    expect(note?.parameters.content).toContain('**Set up**');
    expect(nodes.filter(({ credentials }) => credentials !== undefined)).toEqual([]);
    const links = Object.entries(connections).flatMap(([from, byKind]) =>
      Object.values(byKind).flatMap((outputs) => outputs.flat().map(({ node }) => [from, node])),
    );
    const names = nodes.filter((node) => node !== note).map(({ name }) => name);
    expect(new Set(links.flat())).toEqual(new Set(names));
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(own)('sets only what $name has, to what it takes', (node) => {
    const description = descriptionOf(node);
    expect(node.typeVersion).toBe(description.version);
    const { properties } = description;
    // What n8n keeps of the parameters: those that the node shows with these values.
    const kept = NodeHelpers.getNodeParameters(properties, node.parameters, true, false, node, description);
    expect({ ...kept, pollTimes: node.parameters.pollTimes }).toMatchObject(node.parameters);
    expect(wrongChoices(properties, node)).toEqual([]);
    expect(NodeHelpers.getNodeParametersIssues(properties, node, description)).toBeNull();
  });
});

/** Options that a list does not offer. n8n keeps them without a word. */
function wrongChoices(properties: readonly INodeProperties[], node: INode): string[] {
  return properties
    .filter(({ displayOptions }) =>
      NodeHelpers.displayParameter(node.parameters, { displayOptions } as INodeProperties, node, null),
    )
    .flatMap(({ name, type, options = [], typeOptions }) => {
      const value = node.parameters[name];
      if (
        value === undefined ||
        typeOptions?.loadOptionsMethod !== undefined ||
        !/^(?:multiO|o)ptions$/.test(type)
      )
        return [];
      const offered = options.map((option) => (option as INodePropertyOptions).value);
      return [value]
        .flat()
        .filter((choice) => !offered.includes(choice as string))
        .map((choice) => `${name}: ${choice}`);
    });
}
