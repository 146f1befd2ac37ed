import { type ClientOptions, createTypedClient, type TypedClient } from '@callweave/transport';
import {
  type AuthorizationForm,
  alloApi,
  keyHeaders,
  parseAuthorizationForm,
  withoutKeyPrefix,
} from './config.ts';
import type { paths } from './generated/schema.ts';

export type AlloClient = TypedClient<paths>;

export interface AlloClientOptions extends ClientOptions {
  /**
   * How the key stands in the `Authorization` header. Version 2 documents `Api-Key <key>`; the older guides and
   * Allo's OpenAPI document show the bare key, which works as well.
   * @default "api-key"
   */
  readonly authorizationForm?: AuthorizationForm;
}

/**
 * A client for the Allo API. The key may be pasted with or without its `Api-Key` prefix.
 *
 * @throws {TypeError} for an unusable key, base URL or option, before anything is sent.
 *
 * @example
 * const allo = createAlloClient({ apiKey });
 * const { data } = await allo.POST('/v2/api/conversations/items/batch', { body: { ids: ['cll-abc123'] } });
 */
export function createAlloClient(options: AlloClientOptions): AlloClient {
  const { authorizationForm, apiKey, ...rest } = options;
  const form = parseAuthorizationForm(authorizationForm);
  const api = { ...alloApi, authenticate: (key: string) => keyHeaders(key, form) };
  return createTypedClient<paths>(api, {
    ...rest,
    apiKey: typeof apiKey === 'string' ? withoutKeyPrefix(apiKey) : apiKey,
  });
}
