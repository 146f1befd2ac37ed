import type { ItellicoClient } from '@callweave/itellico-client';

/** The client with more in the query of each of its list requests: the source adds its own paging and times to it. */
export function withQuery(client: ItellicoClient, query: Readonly<Record<string, unknown>>): ItellicoClient {
  return {
    ...client,
    request: (method, path, init = {}) =>
      client.request(method, path, {
        ...init,
        params: { ...init.params, query: { ...init.params?.query, ...query } },
      }),
  };
}
