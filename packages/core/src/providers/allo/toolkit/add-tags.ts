import type { AlloClient } from '@callweave/allo-client';
import { signalOf } from './call-settings.ts';
import {
  type ChangeTagsOptions,
  isCode,
  requireCallId,
  teamTags,
  unlessCode,
  withEitherKey,
} from './tag-changes.ts';

export interface AddedTags {
  /** Keys of the tags that were put on the call, in the order given. */
  readonly added: readonly string[];
  /** Keys of those that Allo says were on it already. */
  readonly present: readonly string[];
}

/**
 * Puts tags on a call, by key or by name; one request where none is on it yet. Those on it already are no error, and
 * do not keep the others off: then each is added by itself. Calling again after a failure does no harm.
 * https://help.withallo.com/en/v2/api-reference/tags/add-tags
 *
 * @throws {TypeError} for no tags, and for a text message, which can't have any; before anything is sent.
 * @throws {UnknownTagError} for tags that the team does not have; before anything is changed.
 *
 * @example
 * const { added, present } = await addTags(allo, 'cll-abc123', ['Meeting booked', 'to_call_back']);
 */
export async function addTags(
  client: AlloClient,
  callId: string,
  tags: readonly string[],
  options: ChangeTagsOptions = {},
): Promise<AddedTags> {
  const id = requireCallId(callId);
  const resolved = await teamTags(client, tags, options);
  const add = (keys: string[]) =>
    client.POST('/v2/api/conversations/items/{id}/tags', {
      params: { path: { id } },
      body: { tags: keys },
      ...signalOf(options),
    });
  const keys = resolved.map(({ key }) => key);
  if (keys.length > 1) {
    try {
      await add(keys);
      return { added: keys, present: [] };
    } catch (error) {
      if (!isCode(error, 'TAG_ALREADY_EXISTS') && !isCode(error, 'TAG_NOT_FOUND')) throw error;
    }
  }
  const added: string[] = [];
  const present: string[] = [];
  for (const tag of resolved) {
    const isAdded = await unlessCode('TAG_ALREADY_EXISTS', () => withEitherKey(tag, (key) => add([key])));
    (isAdded ? added : present).push(tag.key);
  }
  return { added, present };
}
