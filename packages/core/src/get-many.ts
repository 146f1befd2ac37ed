import type { Conversation, Provider } from './conversation.ts';
import type { GetManyResult } from './conversation-source.ts';

/** Asks a loader for every id at once and sorts the answers back into the caller's order. */
export async function getManyWith(
  provider: Provider,
  ids: readonly string[],
  load: (providerId: string) => Promise<Conversation | undefined>,
  toProviderId: (id: string) => string = (id) => id,
): Promise<GetManyResult> {
  const givenByProviderId = new Map<string, string>();
  for (const id of ids) {
    const providerId = toProviderId(parseId(provider, id));
    if (!givenByProviderId.has(providerId)) givenByProviderId.set(providerId, id);
  }
  const found = await Promise.all([...givenByProviderId.keys()].map((providerId) => load(providerId)));
  const result: GetManyResult = { conversations: [], missingIds: [] };
  [...givenByProviderId.values()].forEach((given, index) => {
    const conversation = found[index];
    if (conversation === undefined) result.missingIds.push(given);
    else result.conversations.push(conversation);
  });
  return result;
}

/** The provider's id of either form: `cll-abc123` or `allo:cll-abc123`. */
function parseId(provider: Provider, id: unknown): string {
  const separator = typeof id === 'string' ? id.indexOf(':') : -1;
  const providerId = typeof id !== 'string' ? '' : separator < 0 ? id : id.slice(separator + 1);
  const prefix = typeof id === 'string' && separator >= 0 ? id.slice(0, separator) : provider;
  if (providerId.trim() === '' || prefix !== provider) {
    throw new TypeError(
      `Expected an id of ${provider}; got ${typeof id === 'string' ? JSON.stringify(id) : typeof id}.`,
    );
  }
  return providerId;
}
