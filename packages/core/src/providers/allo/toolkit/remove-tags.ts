import type { AlloClient } from '@callweave/allo-client';
import { signalOf } from './call-settings.ts';
import { type ChangeTagsOptions, requireCallId, teamTags, unlessCode, withEitherKey } from './tag-changes.ts';

export interface RemovedTags {
  /** Keys of the tags that were taken off the call, in the order given. */
  readonly removed: readonly string[];
  /** Keys of those that were not on it. */
  readonly absent: readonly string[];
}

/**
 * Takes tags off a call, by key or by name. Those that are not on it are no error.
 * https://help.withallo.com/en/v2/api-reference/tags/remove-tag
 *
 * @throws {TypeError} for no tags, and for a text message, which can't have any; before anything is sent.
 * @throws {UnknownTagError} for tags that the team does not have; before anything is changed.
 *
 * @example
 * await removeTags(allo, 'cll-abc123', ['to_call_back']);
 */
export async function removeTags(
  client: AlloClient,
  callId: string,
  tags: readonly string[],
  options: ChangeTagsOptions = {},
): Promise<RemovedTags> {
  const id = requireCallId(callId);
  const remove = (tag: string) =>
    client.DELETE('/v2/api/conversations/items/{id}/tags/{tag}', {
      params: { path: { id, tag } },
      ...signalOf(options),
    });
  const removed: string[] = [];
  const absent: string[] = [];
  for (const tag of await teamTags(client, tags, options)) {
    const isRemoved = await unlessCode('TAG_NOT_FOUND', () => withEitherKey(tag, remove));
    (isRemoved ? removed : absent).push(tag.key);
  }
  return { removed, absent };
}
