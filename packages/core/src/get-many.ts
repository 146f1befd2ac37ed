import type { BatchLoader } from './batch-loader.ts';
import type { Conversation, Provider } from './conversation.ts';
import type { GetManyResult } from './conversation-source.ts';
import { IncompleteBatchError } from './incomplete-batch-error.ts';
import { InvalidIdError } from './invalid-id-error.ts';

/** Asks a loader for every id at once and sorts the answers back into the caller's order. */
export async function getManyWith(
  provider: Provider,
  loader: BatchLoader<Conversation>,
  ids: readonly string[],
  { signal, toProviderId = (id) => id }: GetManyWithOptions = {},
): Promise<GetManyResult> {
  const givenByProviderId = new Map<string, string>();
  for (const id of ids) {
    const providerId = toProviderId(parseId(provider, id));
    if (!givenByProviderId.has(providerId)) givenByProviderId.set(providerId, id);
  }
  signal?.throwIfAborted();
  const answers = await loader.loadMany([...givenByProviderId.keys()], signal);
  signal?.throwIfAborted();
  const result: GetManyResult = { conversations: [], missingIds: [], invalidIds: [] };
  const failures = new Map<string, unknown>();
  [...givenByProviderId.values()].forEach((given, index) => {
    const answer = answers[index];
    if (answer?.status === 'fulfilled') {
      if (answer.value === undefined) result.missingIds.push(given);
      else result.conversations.push(answer.value);
    } else if (InvalidIdError.isInstance(answer?.reason)) {
      result.missingIds.push(given);
      result.invalidIds.push(given);
    } else failures.set(given, answer?.reason);
  });
  if (failures.size === 0) return result;
  const [firstFailure] = failures.values();
  // With nothing to save, the failure speaks for itself.
  if (failures.size === givenByProviderId.size) throw firstFailure;
  throw new IncompleteBatchError({ provider, ...result, failures, cause: firstFailure });
}

export interface GetManyWithOptions {
  readonly signal?: AbortSignal | undefined;
  /** Brings spellings of the same id together. */
  readonly toProviderId?: (id: string) => string;
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
