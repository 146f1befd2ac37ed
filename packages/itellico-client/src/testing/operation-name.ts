import type { AnswerOf, OperationName, PathParametersOf } from '@callweave/transport/testing';
import type { paths } from '../generated/schema.ts';

/** An operation by its method and path, placeholders included: `GET /v1/accounts/{account_id}/agents`. */
export type ItellicoOperationName = OperationName<paths>;

/** The body of an operation's good answer; undefined where it has none. */
export type ItellicoAnswer<Name extends ItellicoOperationName> = AnswerOf<paths, Name>;

/** The values of the path's placeholders, decoded. */
export type ItellicoPathParameters<Name extends ItellicoOperationName> = PathParametersOf<paths, Name>;
