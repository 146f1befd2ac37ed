import type { TypedClient } from '@callweave/transport';
import { isRecord } from '@callweave/transport/json';
import type { IDataObject } from 'n8n-workflow';
import { rawRow } from '../output/raw-row.ts';
import type { ItemCall } from './item-call.ts';

const methods = ['DELETE', 'GET', 'PATCH', 'POST', 'PUT'] as const;

/** Calls any path of the API, with the node's credential, its pacing and its repetitions. */
export async function customApiCall({
  client,
  parameters,
  cancellation,
}: ItemCall<Pick<TypedClient<unknown>, 'request'>>): Promise<IDataObject | IDataObject[]> {
  const method = parameters.choice('method', 'Method', methods) ?? 'GET';
  const path = parameters.requiredText('path', 'Path');
  if (!path.startsWith('/') || /[?#]/.test(path)) {
    throw parameters.problem(
      "'Path' is not a path of the API",
      `It is "${path}". Begin it with a slash, leave the host out, and write what follows a question mark into 'Query'.`,
    );
  }
  const query = parameters.object('query', 'Query');
  const body = method === 'GET' ? undefined : parameters.object('body', 'Body');
  const { data, response } = await client.request(method, path, {
    ...(query === undefined ? undefined : { params: { query } }),
    ...(body === undefined ? undefined : { body }),
    ...cancellation,
  });
  if (Array.isArray(data)) return data.map(toResult);
  return data === undefined ? { statusCode: response.status } : toResult(data);
}

function toResult(value: unknown): IDataObject {
  return isRecord(value) ? rawRow(value) : ({ value } as IDataObject);
}
