import { ApiError, type ApiErrorKind } from '@callweave/transport';
import { type INode, NodeApiError, NodeOperationError } from 'n8n-workflow';

/**
 * n8n's error for whatever went wrong: what happened, how to get unstuck, and which item it was;
 * triggers and pickers have none.
 */
export function toNodeError(
  node: INode,
  error: unknown,
  itemIndex?: number,
): NodeApiError | NodeOperationError {
  if (error instanceof NodeApiError || error instanceof NodeOperationError) return error;
  if (ApiError.isInstance(error)) return toNodeApiError(node, error, itemIndex);
  // Core's own messages say in their first sentence what happened, and after it what to do.
  const text = error instanceof Error ? error.message : String(error);
  const [, message = text, description = ''] = /^(.+?)\.\s+(.+)$/s.exec(text) ?? [];
  return new NodeOperationError(node, withItem(message.replace(/\.$/, ''), itemIndex), {
    ...(description === '' ? undefined : { description }),
    ...(itemIndex === undefined ? undefined : { itemIndex }),
  });
}

function toNodeApiError(node: INode, error: ApiError, itemIndex: number | undefined): NodeApiError {
  const facts = [
    `${error.method} ${error.path}`,
    `${error.attempts} ${error.attempts === 1 ? 'attempt' : 'attempts'}`,
    ...(error.requestId === null ? [] : [`request ${error.requestId}`]),
  ];
  return new NodeApiError(
    node,
    // The client's message has the key cut out; its cause and n8n's request, which holds the key, stay out of this.
    { message: error.message, code: error.code, status: error.status },
    {
      message: withItem(headlineOf(error), itemIndex),
      description: `${adviceOf(error)}. (${error.reason}; ${facts.join(', ')})`,
      httpCode: error.status === null ? 'none' : String(error.status),
      ...(itemIndex === undefined ? undefined : { itemIndex }),
    },
  );
}

/** n8n counts items from 0, and adds the same words where they are missing. */
function withItem(message: string, itemIndex: number | undefined): string {
  return itemIndex === undefined ? message : `${message} [item ${itemIndex}]`;
}

function headlineOf({ api, kind }: ApiError): string {
  const headlines: Readonly<Record<ApiErrorKind, string>> = {
    authentication: `${api} did not accept the API key`,
    permission: `${api} does not let this API key do that`,
    payment: `The plan of the ${api} account does not include that`,
    not_found: `${api} has nothing at that address`,
    conflict: `${api} found that something has changed meanwhile`,
    validation: `${api} did not accept the request`,
    rate_limit: `${api} is receiving too many requests`,
    quota: `A quota of the ${api} account is used up`,
    server: `${api} could not answer`,
    http: `${api} gave an unexpected answer`,
    redirect: `${api} points to another address`,
    connection: `${api} could not be reached`,
    timeout: `${api} did not answer in time`,
    parse: `The answer can't be read as one of ${api}`,
  };
  return headlines[kind] ?? `${api} gave an unexpected answer`;
}

/** The client's advice, but where it names what only developers can set. */
function adviceOf({ kind, advice }: ApiError): string {
  switch (kind) {
    case 'rate_limit':
      return "Run the workflow again in a minute, let fewer workflows use this API key at the same time, or raise 'Max Wait' under 'Options'";
    case 'timeout':
      return "Try again; if it happens often, raise 'Timeout' under 'Options' or ask for less";
    default:
      return advice;
  }
}
