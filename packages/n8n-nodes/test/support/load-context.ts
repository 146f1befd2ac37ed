import type { ICredentialType, IDataObject, ILoadOptionsFunctions, INodeType } from 'n8n-workflow';
import { nodeOf } from './expressions.ts';
import { fakeHttp } from './fake-http.ts';

/** What n8n calls the methods behind lists with. */
export function loadContext(
  nodeType: INodeType,
  type: ICredentialType,
  data: IDataObject,
): ILoadOptionsFunctions {
  const node = nodeOf(nodeType);
  const context = {
    getNode: () => node,
    getCredentials: async () => data,
    getCurrentNodeParameter: () => undefined,
    helpers: {},
  };
  context.helpers = fakeHttp({
    self: () => context,
    node,
    nodeType,
    credentials: { [type.name]: { type, data } },
  });
  return context as unknown as ILoadOptionsFunctions;
}
