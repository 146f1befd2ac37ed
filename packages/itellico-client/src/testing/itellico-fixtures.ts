import type {
  Account,
  AgentResponse,
  Call,
  Conversation,
  Message,
  PhoneNumber,
  SipTrunk,
} from '../generated/schema.ts';
import { itellicoExample } from './itellico-example.ts';

/** Makes a complete object of the documented shape, with your values in place of its own. */
export type ItellicoFixture<T> = (values?: Partial<T>) => T;

export interface ItellicoFixtures {
  readonly account: ItellicoFixture<Account>;
  readonly subaccount: ItellicoFixture<Account>;
  readonly agent: ItellicoFixture<AgentResponse>;
  /** A call, with its messages. */
  readonly call: ItellicoFixture<Call>;
  /** A conversation by phone, with its messages. */
  readonly conversation: ItellicoFixture<Conversation>;
  /** What somebody says in a conversation. */
  readonly message: ItellicoFixture<Message>;
  readonly phoneNumber: ItellicoFixture<PhoneNumber>;
  readonly sipTrunk: ItellicoFixture<SipTrunk>;
}

/**
 * Objects of the documented shapes.
 *
 * @example
 * const unanswered = itellicoFixtures.conversation({ conversation_id: 'e4d3c2b1', messages: [] });
 */
export const itellicoFixtures: ItellicoFixtures = {
  account: fixture(() => itellicoExample('GET /v1/accounts/current')),
  subaccount: fixture(() => itellicoExample('GET /v1/accounts/{account_id}/subaccounts/{subaccount_id}')),
  agent: fixture(() => itellicoExample('GET /v1/accounts/{account_id}/agents/{agent_id}')),
  call: fixture(() => itellicoExample('GET /v1/accounts/{account_id}/calls/{call_id}')),
  conversation: fixture(exampleConversation),
  message: fixture(() => exampleConversation()?.messages?.find(({ role }) => role === 'user')),
  phoneNumber: fixture(() =>
    itellicoExample('GET /v1/accounts/{account_id}/phone-numbers/{phone_number_id}'),
  ),
  sipTrunk: fixture(() => itellicoExample('GET /v1/accounts/{account_id}/sip-trunks/{sip_trunk_id}')),
};

function exampleConversation(): Conversation | undefined {
  return itellicoExample('GET /v1/accounts/{account_id}/conversations').items[0];
}

function fixture<T extends object>(example: () => T | undefined): ItellicoFixture<T> {
  return (values) => {
    const base = example();
    if (base === undefined) throw new TypeError('The OpenAPI document has no example of this.');
    return { ...base, ...values };
  };
}
