import { type Conversation, IncompleteListError } from '../../src/index.ts';

export interface Collected {
  readonly ids: string[];
  readonly error: IncompleteListError | null;
}

/** Everything that a list gives, and how it ended. */
export async function collect(list: AsyncIterable<Conversation>): Promise<Collected> {
  const ids: string[] = [];
  try {
    for await (const { providerId } of list) ids.push(providerId);
    return { ids, error: null };
  } catch (error) {
    if (!IncompleteListError.isInstance(error)) throw error;
    return { ids, error };
  }
}
