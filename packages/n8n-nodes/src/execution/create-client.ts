import type { ApiDefinition, ClientOptions } from '@callweave/transport';
import { type IExecuteFunctions, NodeOperationError } from 'n8n-workflow';
import { readClientOptions } from '../request/read-client-options.ts';

/** Creates a client out of the node's credential. What the credential holds is checked here, before anything is sent. */
export async function createClient<Client>(
  context: IExecuteFunctions,
  credentialName: string,
  api: ApiDefinition,
  create: (options: ClientOptions) => Client,
): Promise<Client> {
  const options = await readClientOptions(context, credentialName, api);
  try {
    return create(options);
  } catch (error) {
    throw new NodeOperationError(
      context.getNode(),
      `The ${api.name} credential has an API Key or a Base URL that can't be used`,
      { description: error instanceof Error ? error.message : String(error) },
    );
  }
}
