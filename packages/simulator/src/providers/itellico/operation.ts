import type { Reply } from '../../http/reply.ts';
import type { Route } from '../../http/router.ts';
import type { SimulatorRequest } from '../../http/simulator-request.ts';
import type { ItellicoAgent } from './agents.ts';
import type { StoredConversation } from './conversation-store.ts';
import { ItellicoProblem } from './problem.ts';
import { ITELLICO_ACCOUNT } from './roster.ts';
import type { ItellicoSettings } from './settings.ts';

/** What an operation is given. */
export interface ItellicoCall {
  readonly request: SimulatorRequest;
  readonly parameters: Readonly<Record<string, string>>;
  readonly conversations: readonly StoredConversation[];
  readonly agents: readonly ItellicoAgent[];
  readonly settings: ItellicoSettings;
}

/** An operation of the API. It throws an `ItellicoProblem` where it cannot answer. */
export type ItellicoOperation = Route<(call: ItellicoCall) => Reply>;

/** Lets the key's own account in, by its id or as `me`; another's is as if it did not exist. */
export function requireOwnAccount({ parameters }: ItellicoCall): void {
  const id = parameters.account_id;
  if (id === 'me' || id === ITELLICO_ACCOUNT.id) return;
  throw new ItellicoProblem({ status: 404, message: 'The account was not found.' });
}
