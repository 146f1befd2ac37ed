import type { ItellicoClient } from '@callweave/itellico-client';

/** The client, with the account that the key belongs to. */
export interface ItellicoConnection {
  readonly client: ItellicoClient;
  /**
   * The account that is given, or else the key's own, asked for once whatever the number of items. Some paths take no
   * alias such as `me` (https://docs.itellico.ai/api-reference/calls/list-calls), so it is always the id.
   */
  accountIdOf(given: string | undefined): Promise<string>;
}

export function itellicoConnection(client: ItellicoClient): ItellicoConnection {
  let ownAccountId: Promise<string> | null = null;
  return {
    client,
    accountIdOf: (given) => {
      if (given !== undefined) return Promise.resolve(given);
      ownAccountId ??= client.GET('/v1/accounts/current').then(({ data }) => data.id);
      return ownAccountId;
    },
  };
}
