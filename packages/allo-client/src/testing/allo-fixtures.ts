import type {
  ConversationItem,
  ConversationSummary,
  CrmCompany,
  CrmDeal,
  CrmPerson,
  Me,
  PhoneNumber,
  QueueNumber,
  SummaryTemplate,
  Tag,
  User,
  V1Call,
  V1Contact,
  WebhookEndpoint,
} from '../generated/schema.ts';
import { alloExample } from './allo-example.ts';

/** Makes a complete object of the documented shape, with your values in place of its own. */
export type AlloFixture<T> = (values?: Partial<T>) => T;

export interface AlloFixtures {
  readonly me: AlloFixture<Me>;
  readonly user: AlloFixture<User>;
  readonly phoneNumber: AlloFixture<PhoneNumber>;
  /** A row of the conversations of a line. */
  readonly conversation: AlloFixture<ConversationSummary>;
  /** A call, with its transcript. */
  readonly conversationItem: AlloFixture<ConversationItem>;
  /** A conversation's item that is a text message. */
  readonly textMessage: AlloFixture<ConversationItem>;
  readonly tag: AlloFixture<Tag>;
  readonly queueNumber: AlloFixture<QueueNumber>;
  readonly person: AlloFixture<CrmPerson>;
  readonly company: AlloFixture<CrmCompany>;
  readonly deal: AlloFixture<CrmDeal>;
  readonly summaryTemplate: AlloFixture<SummaryTemplate>;
  readonly webhook: AlloFixture<WebhookEndpoint>;
  /** A call as version 1 has it. */
  readonly version1Call: AlloFixture<V1Call>;
  /** A contact as version 1 has it. */
  readonly version1Contact: AlloFixture<V1Contact>;
}

/**
 * Objects of the documented shapes.
 *
 * @example
 * const missed = alloFixtures.conversationItem({ id: 'cll-missed', transcript: null });
 */
export const alloFixtures: AlloFixtures = {
  me: fixture(() => alloExample('GET /v2/api/me').data),
  user: fixture(() => alloExample('GET /v2/api/users/{id}').data),
  phoneNumber: fixture(() => alloExample('GET /v2/api/numbers').data[0]),
  conversation: fixture(() => alloExample('GET /v2/api/conversations').data[0]),
  conversationItem: fixture(() => alloExample('GET /v2/api/conversations/items/{id}').data),
  textMessage: fixture(() =>
    alloExample('POST /v2/api/conversations/items/search').data.find(({ type }) => type !== 'CALL'),
  ),
  tag: fixture(() => alloExample('GET /v2/api/tags').data[0]),
  queueNumber: fixture(() => alloExample('GET /v2/api/dialing-queues/current').data[0]),
  person: fixture(() => alloExample('POST /v2/api/crm/people/search').data[0]),
  company: fixture(() => alloExample('GET /v2/api/crm/companies/{id}').data),
  deal: fixture(() => alloExample('GET /v2/api/crm/deals/{id}').data),
  summaryTemplate: fixture(() => alloExample('GET /v2/api/summary_templates/{id}').data),
  webhook: fixture(() => alloExample('GET /v2/api/webhooks/{webhook_id}').data),
  version1Call: fixture(() => alloExample('GET /v1/api/calls').data.results?.[0]),
  version1Contact: fixture(() => alloExample('GET /v1/api/contacts').data.results?.[0]),
};

function fixture<T extends object>(example: () => T | undefined): AlloFixture<T> {
  return (values) => {
    const base = example();
    if (base === undefined) throw new TypeError('The OpenAPI document has no example of this.');
    return { ...base, ...values };
  };
}
