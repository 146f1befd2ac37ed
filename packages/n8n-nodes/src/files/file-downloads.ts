import type { ApiDefinition, ClientOptions, Download } from '@callweave/transport';
import { type IExecuteFunctions, NodeOperationError } from 'n8n-workflow';
import { createClient } from '../execution/create-client.ts';
import { readRequestLimits } from '../request/request-limits.ts';
import { createFileFetch } from './file-fetch.ts';
import type { FileBody } from './file-stream.ts';

/** A file that the API refers to, not yet read. */
export interface OpenFile {
  readonly body: FileBody;
  /** Without its parameters; null where the host does not say. */
  readonly mimeType: string | null;
}

export type OpenFileAt = (urlOrPath: string, signal: AbortSignal | undefined) => Promise<OpenFile>;

export interface FileDownloadsOptions {
  readonly credentialName: string;
  readonly api: ApiDefinition;
  readonly create: (options: ClientOptions) => { readonly download: Download };
}

/** Opens files through a client of their own, which judges each host and each redirect before the key goes there. */
export async function fileDownloads(
  context: IExecuteFunctions,
  { credentialName, api, create }: FileDownloadsOptions,
): Promise<OpenFileAt> {
  const limits = readRequestLimits(context);
  const { fetch, takeBody } = createFileFetch(context, {
    credentialName,
    api,
    timeoutMs: limits.attemptTimeoutMs,
  });
  const { download } = await createClient(
    context,
    credentialName,
    api,
    (options) => create({ ...options, fetch }),
    limits,
  );
  return async (urlOrPath, signal) => {
    const response = await download(urlOrPath, signal === undefined ? {} : { signal });
    const body = takeBody(response);
    if (body === null) {
      throw new NodeOperationError(context.getNode(), `${api.name} gave an empty file`, {
        description: 'Try again later: the recording may not be ready yet.',
      });
    }
    return { body, mimeType: mimeTypeOf(response.headers.get('content-type')) };
  };
}

function mimeTypeOf(contentType: string | null): string | null {
  return contentType?.split(';')[0]?.trim().toLowerCase() || null;
}
