import { type ICredentialType, type IDataObject, type INode, type INodeType, Workflow } from 'n8n-workflow';

/** A node as a workflow has it. */
export function nodeOf({ description }: INodeType): INode {
  return {
    id: '1',
    name: description.displayName,
    type: `n8n-nodes-callweave.${description.name}`,
    typeVersion: 1,
    position: [0, 0],
    parameters: {},
  };
}

/** Evaluates an expression of a credential with n8n's own evaluator. */
export function evaluate(nodeType: INodeType, expression: string, credential: IDataObject): string {
  const nodeTypes = {
    getByName: () => nodeType,
    getByNameAndVersion: () => nodeType,
    getKnownTypes: () => ({}),
  };
  const workflow = new Workflow({ nodes: [], connections: {}, active: false, nodeTypes });
  const keys = { $credentials: credential };
  return String(workflow.expression.getSimpleParameterValue(nodeOf(nodeType), expression, 'internal', keys));
}

/** The headers that the credential adds to a request. */
export function authenticationHeaders(
  nodeType: INodeType,
  { authenticate }: ICredentialType,
  credential: IDataObject,
): Record<string, string> {
  if (typeof authenticate !== 'object') throw new TypeError('Expected a generic authentication.');
  const headers = Object.entries(authenticate.properties.headers ?? {});
  return Object.fromEntries(
    headers.map(([name, value]) => [name, evaluate(nodeType, String(value), credential)]),
  );
}
