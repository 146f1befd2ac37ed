import type { HttpMethod } from '../operation.ts';

/** What is needed of `http` of Mock Service Worker, so that this package does not depend on it. */
export type HttpLike<Handler> = { readonly [Method in HttpMethod | 'all']: DefineHandler<Handler> };

type DefineHandler<Handler> = (
  path: string,
  resolver: (info: ResolverInfoLike) => Response | Promise<Response>,
) => Handler;

interface ResolverInfoLike {
  readonly request: Request;
  readonly params: Readonly<Record<string, string | readonly string[] | undefined>>;
}
