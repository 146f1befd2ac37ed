import { jsonReply, type Reply } from '../../http/reply.ts';
import { ItellicoProblem } from './problem.ts';
import type { Fields } from './request/fields.ts';
import type { ItellicoAccountRow } from './roster.ts';
import type { ItellicoWorld } from './world.ts';

/** Every operation of the document; a test holds this list against it. */
export type ItellicoOperationId =
  | 'archiveAgent'
  | 'createAgent'
  | 'createCall'
  | 'createPhoneNumber'
  | 'createSipTrunk'
  | 'createSubaccount'
  | 'deletePhoneNumber'
  | 'deleteSipTrunk'
  | 'getAgent'
  | 'getCall'
  | 'getCurrentAccount'
  | 'getPhoneNumber'
  | 'getSipTrunk'
  | 'getSubaccount'
  | 'getUsage'
  | 'listAgents'
  | 'listCalls'
  | 'listConversations'
  | 'listModels'
  | 'listPhoneNumbers'
  | 'listSipTrunks'
  | 'listSubaccounts'
  | 'listTranscribers'
  | 'listVoices'
  | 'updateAgent'
  | 'updatePhoneNumber'
  | 'updateSipTrunk'
  | 'updateSubaccount';

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

export type ItellicoHandlers<Id extends ItellicoOperationId = ItellicoOperationId> = Readonly<
  Record<Id, ItellicoHandler>
>;

export const json = (status: number, value: object): Reply => jsonReply(status, JSON.stringify(value));

/** DELETE has no body, whatever its status. */
export const noBody = (status: number): Reply => ({ status, headers: {}, body: '' });

/** The time of a change, as rows have it. */
export const timestamp = ({ world }: ItellicoCall): string => new Date(world.moment().nowMs).toISOString();

export function notFound(what: string): ItellicoProblem {
  return new ItellicoProblem({ status: 404, message: `${what} was not found.` });
}

/** A 422 for what the contract cannot say. */
export function invalid(field: string, message: string, type = 'value_error'): ItellicoProblem {
  return new ItellicoProblem({ status: 422, errors: [{ field, message, type }] });
}
