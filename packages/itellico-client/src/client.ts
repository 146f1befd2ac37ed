import { type ClientOptions, createTypedClient, type TypedClient } from '@callweave/transport';
import { itellicoApi, withoutKeyPrefix } from './config.ts';
import type { paths } from './generated/schema.ts';

export type ItellicoClient = TypedClient<paths>;

export type ItellicoClientOptions = ClientOptions;

/**
 * A client for the itellico API. Where an operation wants an account id, send the UUID that
 * `GET /v1/accounts/current` answers with: the alias `me` is refused by some operations.
 *
 * @throws {TypeError} for an unusable key or base URL, before anything is sent.
 *
 * @example
 * const itellico = createItellicoClient({ apiKey });
 * const { data: account } = await itellico.GET('/v1/accounts/current');
 */
export function createItellicoClient({ apiKey, ...options }: ItellicoClientOptions): ItellicoClient {
  return createTypedClient<paths>(itellicoApi, {
    ...options,
    apiKey: typeof apiKey === 'string' ? withoutKeyPrefix(apiKey) : apiKey,
  });
}
