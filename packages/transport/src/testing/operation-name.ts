import type { HttpMethod } from '../operation.ts';
import type { DataOf, OperationOf, PathsWith } from '../typed-paths.ts';

/** An operation by its method and path, placeholders included: `GET /v2/api/users/{id}`. */
export type OperationName<Paths> =
  | `GET ${PathsWith<Paths, 'get'>}`
  | `POST ${PathsWith<Paths, 'post'>}`
  | `PUT ${PathsWith<Paths, 'put'>}`
  | `PATCH ${PathsWith<Paths, 'patch'>}`
  | `DELETE ${PathsWith<Paths, 'delete'>}`;

type OperationNamed<Paths, Name> = Name extends `${infer Method} ${infer Path extends keyof Paths & string}`
  ? OperationOf<Paths, Path, Lowercase<Method> & HttpMethod>
  : never;

/** The body of an operation's good answer; undefined where it has none. */
export type AnswerOf<Paths, Name> = DataOf<OperationNamed<Paths, Name>>;

/** The values of the path's placeholders, decoded. */
export type PathParametersOf<Paths, Name> =
  OperationNamed<Paths, Name> extends { parameters: { path: infer Parameters } }
    ? Readonly<Parameters>
    : Record<never, never>;

type Override<Paths, Name> =
  | AnswerOf<Paths, Name>
  | ((
      request: Request,
      parameters: PathParametersOf<Paths, Name>,
    ) => AnswerOf<Paths, Name> | Response | Promise<AnswerOf<Paths, Name> | Response>);

/** By operation: the body to answer with, or a function that gives the body or a whole `Response`. */
export type Overrides<Paths> = { readonly [Name in OperationName<Paths>]?: Override<Paths, Name> };
