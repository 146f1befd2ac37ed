import type { AlloClient } from '@callweave/allo-client';
import type { INodePropertyOptions } from 'n8n-workflow';

/** https://help.withallo.com/en/v2/api-reference/webhooks/event-catalog, for keys that may not ask. */
const documentedTopics: Readonly<Record<string, string>> = {
  'call.answered': 'The other side picked up',
  'call.completed': 'A call is over, with its recording, transcript and summary',
  'call.received': 'An inbound call begins to ring',
  'call.triggered': 'An outbound call was placed',
  'contact.created': 'A contact was created',
  'contact.updated': 'A contact was changed',
  'sms.received': 'A text message came in',
  'sms.sent': 'A text message was sent',
  'summary.updated': 'The summary of a call was edited',
  'tag.added': 'A tag was put on a call',
  'tag.removed': 'A tag was taken off a call',
};

/** What Allo can tell of, as it says itself; where it does not answer, as it has documented. */
export async function loadTopics(client: AlloClient): Promise<INodePropertyOptions[]> {
  const told = await client.GET('/v2/api/webhooks/event_types').then(
    ({ data }) => data.data,
    () => [],
  );
  const topics = new Map<string, string | undefined>(
    told.length === 0 ? Object.entries(documentedTopics) : [],
  );
  for (const { name, description } of told) {
    if (typeof name === 'string' && name !== '') topics.set(name, description ?? documentedTopics[name]);
  }
  return [...topics]
    .map(([name, description]) => ({ name, value: name, ...(description ? { description } : undefined) }))
    .sort((one, other) => one.name.localeCompare(other.name));
}
