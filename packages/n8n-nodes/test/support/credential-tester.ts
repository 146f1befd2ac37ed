import type { ICredentialType, IDataObject, INodeType } from 'n8n-workflow';
import { authenticationHeaders, evaluate } from './expressions.ts';

export interface TestResult {
  readonly status: 'OK' | 'Error';
  readonly message: string;
}

/** Tests a credential as n8n does: its request, then its rules by status or by what the body holds. */
export async function testCredential(
  nodeType: INodeType,
  credentialType: ICredentialType,
  credential: IDataObject,
): Promise<TestResult> {
  const { request, rules = [] } = credentialType.test ?? { request: {} };
  const baseUrl = evaluate(nodeType, String(request.baseURL), credential);
  const response = await fetch(`${baseUrl}${request.url}`, {
    headers: authenticationHeaders(nodeType, credentialType, credential),
    redirect: request.disableFollowRedirect === true ? 'manual' : 'follow',
  });
  const text = await response.text();
  if (!response.ok) {
    const rule = rules.find(
      (each) => each.type === 'responseCode' && each.properties.value === response.status,
    );
    return {
      status: 'Error',
      message: String(rule?.properties.message ?? response.statusText),
    };
  }
  const body = parseLeniently(text);
  for (const { type, properties } of rules) {
    if (type === 'responseSuccessBody' && valueAt(body, String(properties.key)) === properties.value) {
      return { status: 'Error', message: String(properties.message) };
    }
  }
  return { status: 'OK', message: 'Connection successful!' };
}

/** JSON when it is such; n8n's helper leaves everything else as text. */
function parseLeniently(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** As lodash's get: undefined wherever the path leads nowhere. */
function valueAt(value: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (current, key) =>
        typeof current === 'object' && current !== null ? Reflect.get(current, key) : undefined,
      value,
    );
}
