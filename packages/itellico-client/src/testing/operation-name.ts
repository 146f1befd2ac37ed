import type { DataOf, HttpMethod, OperationOf, PathsWith } from '@callweave/transport';
import type { paths } from '../generated/schema.ts';

/** An operation by its method and path, placeholders included: `GET /v1/accounts/{account_id}/agents`. */
export type ItellicoOperationName =
  | `GET ${PathsWith<paths, 'get'>}`
  | `POST ${PathsWith<paths, 'post'>}`
  | `PUT ${PathsWith<paths, 'put'>}`
  | `PATCH ${PathsWith<paths, 'patch'>}`
  | `DELETE ${PathsWith<paths, 'delete'>}`;

type OperationNamed<Name extends ItellicoOperationName> =
  Name extends `${infer Method} ${infer Path extends keyof paths & string}`
    ? OperationOf<paths, Path, Lowercase<Method> & HttpMethod>
    : never;

/** The body of an operation's good answer; undefined where it has none. */
export type ItellicoAnswer<Name extends ItellicoOperationName> = DataOf<OperationNamed<Name>>;

/** The values of the path's placeholders, decoded. */
export type ItellicoPathParameters<Name extends ItellicoOperationName> =
  OperationNamed<Name> extends { parameters: { path: infer Parameters } }
    ? Readonly<Parameters>
    : Record<never, never>;

/** The method as Mock Service Worker names it, and the path. */
export function parseOperationName(name: string): { method: HttpMethod; path: string } {
  const space = name.indexOf(' ');
  return { method: name.slice(0, space).toLowerCase() as HttpMethod, path: name.slice(space + 1) };
}
