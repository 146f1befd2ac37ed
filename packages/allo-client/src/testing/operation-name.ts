import type { AnswerOf, OperationName, PathParametersOf } from '@callweave/transport/testing';
import type { paths } from '../generated/schema.ts';

/** An operation by its method and path, placeholders included: `GET /v2/api/users/{id}`. */
export type AlloOperationName = OperationName<paths>;

/** The body of an operation's good answer; undefined where it has none. */
export type AlloAnswer<Name extends AlloOperationName> = AnswerOf<paths, Name>;

/** The values of the path's placeholders, decoded. */
export type AlloPathParameters<Name extends AlloOperationName> = PathParametersOf<paths, Name>;
