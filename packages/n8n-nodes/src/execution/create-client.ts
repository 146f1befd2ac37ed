import type { ApiDefinition, ClientOptions } from '@callweave/transport';
import { type IAllExecuteFunctions, NodeOperationError } from 'n8n-workflow';
import { readClientOptions } from '../request/read-client-options.ts';
import { defaultRequestLimits, type RequestLimits } from '../request/request-limits.ts';

/** Creates a client out of the node's credential. What the credential holds is checked here, before anything is sent. */
export async function createClient<Client>(
  context: IAllExecuteFunctions,
  credentialName: string,
  api: ApiDefinition,
  create: (options: ClientOptions) => Client,
  limits: RequestLimits = defaultRequestLimits,
): Promise<Client> {
  const options = await readClientOptions(context, credentialName, api, limits);
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
