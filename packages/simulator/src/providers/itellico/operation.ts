import type { OperationId } from '../../generated/itellico-contract.ts';
import { jsonReply, type Reply } from '../../http/reply.ts';
import { ItellicoProblem } from './problem.ts';
import type { Fields } from './request/fields.ts';
import type { ItellicoAccountRow } from './roster.ts';
import type { ItellicoWorld } from './world.ts';

/** What an operation is given: a request that the contract has let through. */
export interface ItellicoCall {
  readonly world: ItellicoWorld;
  /** The account in the path, which the key reaches; that of the key where the path has none. */
  readonly account: ItellicoAccountRow;
  readonly parameters: Fields;
  readonly body: Fields;
}

/** Answers one operation. It throws an `ItellicoProblem` where it cannot. */
export type ItellicoHandler = (call: ItellicoCall) => Reply;

export type ItellicoHandlers<Id extends OperationId = OperationId> = Readonly<Record<Id, ItellicoHandler>>;

export const json = (status: number, value: object): Reply => jsonReply(status, JSON.stringify(value));

/** DELETE has no body, whatever its status. */
export const noBody = (status: number): Reply => ({ status, headers: {}, body: '' });

/** The time of a change, as rows have it. */
export const timestamp = ({ world }: ItellicoCall): string => new Date(world.moment().nowMs).toISOString();

export function notFound(what: string): ItellicoProblem {
  return new ItellicoProblem({ status: 404, message: `${what} was not found.` });
}
