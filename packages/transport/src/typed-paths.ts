import type { HttpMethod } from './operation.ts';

/**
 * Reads call signatures out of the `paths` type that openapi-typescript generates. The call shape is
 * openapi-fetch's (`client.GET(path, { params, body })`); the types are our own, and closed: a misspelt key of
 * the init does not compile.
 */

/** The paths of a document that have the method. */
export type PathsWith<Paths, Method extends HttpMethod> = {
  [Path in keyof Paths]: Paths[Path] extends { [M in Method]: { responses: unknown } } ? Path : never;
}[keyof Paths] &
  string;

export type OperationOf<
  Paths,
  Path extends keyof Paths,
  Method extends HttpMethod,
> = Method extends keyof Paths[Path] ? NonNullable<Paths[Path][Method]> : never;

type ParametersOf<Op> = Op extends { parameters: infer Parameters } ? Parameters : never;
type ParametersIn<Op, Place extends 'path' | 'query'> = Place extends keyof ParametersOf<Op>
  ? NonNullable<ParametersOf<Op>[Place]>
  : never;

type JsonContent<Content> = Content extends { 'application/json': infer Json } ? Json : never;

/** The JSON body that an operation takes; never where it takes none. */
export type BodyOf<Op> = Op extends { requestBody?: infer Body }
  ? NonNullable<Body> extends { content: infer Content }
    ? JsonContent<Content>
    : never
  : never;

type BodyIsRequired<Op> = Op extends { requestBody: { content: unknown } } ? true : false;

type GoodStatus = 200 | 201 | 202 | 203 | 204;

/** The JSON of an operation's good answers; undefined where it has no body. */
export type DataOf<Op> = Op extends { responses: infer Responses }
  ? {
      [Status in keyof Responses & GoodStatus]: Responses[Status] extends { content: infer Content }
        ? [JsonContent<Content>] extends [never]
          ? undefined
          : JsonContent<Content>
        : undefined;
    }[keyof Responses & GoodStatus]
  : never;

type HasRequiredKey<T> = Record<never, never> extends T ? false : true;

type ParametersField<Op, Place extends 'path' | 'query'> = [ParametersIn<Op, Place>] extends [never]
  ? { readonly [P in Place]?: never }
  : HasRequiredKey<ParametersIn<Op, Place>> extends true
    ? { readonly [P in Place]: ParametersIn<Op, Place> }
    : { readonly [P in Place]?: ParametersIn<Op, Place> };

type ParametersInit<Op> = ParametersField<Op, 'path'> & ParametersField<Op, 'query'>;

type ParametersOption<Op> =
  HasRequiredKey<ParametersInit<Op>> extends true
    ? { readonly params: ParametersInit<Op> }
    : { readonly params?: ParametersInit<Op> };

type BodyOption<Op> = [BodyOf<Op>] extends [never]
  ? { readonly body?: never }
  : BodyIsRequired<Op> extends true
    ? { readonly body: BodyOf<Op> }
    : { readonly body?: BodyOf<Op> };

/** What every call takes beside the operation's own parameters. */
export interface CallOptions {
  /** Ends the call wherever it is: queueing, sending, reading or pausing. It rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Headers for this call; the key's headers can't be replaced. */
  readonly headers?: Readonly<Record<string, string>>;
  /**
   * The key by which the API recognises a repetition of this write, on operations that honour one. Give your own to
   * repeat a call from another process.
   * @default a new UUID for each call
   */
  readonly idempotencyKey?: string;
  /** @default the client's `attemptTimeoutMs` */
  readonly attemptTimeoutMs?: number;
  /** @default the client's `totalTimeoutMs` */
  readonly totalTimeoutMs?: number;
}

export type InitOf<Op> = CallOptions & ParametersOption<Op> & BodyOption<Op>;

/** An init that may be left out altogether when nothing in it is required. */
export type InitArgument<Op> =
  HasRequiredKey<InitOf<Op>> extends true ? [init: InitOf<Op>] : [init?: InitOf<Op>];

export interface CallResult<Op> {
  readonly data: DataOf<Op>;
  /** The answer as fetch gave it; its body has been read. */
  readonly response: Response;
}
