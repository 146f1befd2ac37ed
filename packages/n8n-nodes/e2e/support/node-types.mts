import type { INodeProperties, INodeTypeDescription } from 'n8n-workflow';
import type { N8nSession } from './run-in-n8n.mts';

/** The nodes of the package as n8n's editor is told of them, with what n8n made of them. */
export async function nodeTypes(n8n: N8nSession): Promise<INodeTypeDescription[]> {
  const all = await n8n.api.request<INodeTypeDescription[]>('GET', '/types/nodes.json');
  return all.filter(({ name }) => name.startsWith('n8n-nodes-callweave.'));
}

export async function nodeTypeOf(n8n: N8nSession, name: string): Promise<INodeTypeDescription> {
  const found = (await nodeTypes(n8n)).find((type) => type.name === name);
  if (found === undefined) throw new Error(`n8n has no node ${name}.`);
  return found;
}

/** n8n adds a choice of its own to most lists, which leads to its HTTP Request node. */
const ownChoice = '__CUSTOM_API_CALL__';

/** What can be chosen under 'Resource' and 'Operation', as `person.getAll`. */
export async function operationsOf(n8n: N8nSession, name: string): Promise<string[]> {
  const { properties } = await nodeTypeOf(n8n, name);
  return properties
    .filter((property) => property.name === 'operation')
    .flatMap((property) =>
      (property.displayOptions?.show?.resource ?? []).flatMap((resource) =>
        choicesOf(property).map((operation) => `${resource}.${operation}`),
      ),
    );
}

export function choicesOf({ options = [] }: INodeProperties): string[] {
  return options.flatMap((option) =>
    'value' in option && option.value !== ownChoice ? [String(option.value)] : [],
  );
}
