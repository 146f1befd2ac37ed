import { type AlloClient, ApiError, type Tag } from '@callweave/allo-client';
import { type CallSettings, signalOf } from './call-settings.ts';
import { requireText } from './require-input.ts';
import { type ResolvedTag, resolveTags } from './resolve-tags.ts';

export interface ChangeTagsOptions extends CallSettings {
  /**
   * The team's tags, as `GET /v2/api/tags` lists them, for programs that change many items.
   * @default asked for at each call
   */
  readonly knownTags?: readonly Tag[];
}

export interface AddedTags {
  /** Keys of the tags that were put on the call, in the order given. */
  readonly added: readonly string[];
  /** Keys of those that Allo says were on it already. */
  readonly present: readonly string[];
}

export interface RemovedTags {
  /** Keys of the tags that were taken off the call, in the order given. */
  readonly removed: readonly string[];
  /** Keys of those that were not on it. */
  readonly absent: readonly string[];
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
  const resolved = await resolve(client, tags, options);
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
  for (const tag of await resolve(client, tags, options)) {
    const isRemoved = await unlessCode('TAG_NOT_FOUND', () => withEitherKey(tag, remove));
    (isRemoved ? removed : absent).push(tag.key);
  }
  return { removed, absent };
}

async function resolve(
  client: AlloClient,
  tags: readonly string[],
  options: ChangeTagsOptions,
): Promise<ResolvedTag[]> {
  if (options.knownTags !== undefined || !Array.isArray(tags) || tags.length === 0) {
    return resolveTags(tags, options.knownTags ?? []);
  }
  const { data } = await client.GET('/v2/api/tags', signalOf(options));
  return resolveTags(tags, data.data);
}

/** Both `cll-` and `cll_` are met. */
function requireCallId(value: unknown): string {
  const id = requireText('callId', value);
  if (!/^msg[-_]/.test(id)) return id;
  throw new TypeError('Expected callId to be the id of a call, such as cll-abc123; got a text message’s.');
}

async function withEitherKey(
  { key, otherKey }: ResolvedTag,
  change: (key: string) => Promise<unknown>,
): Promise<void> {
  try {
    await change(key);
  } catch (error) {
    if (otherKey === null || !isCode(error, 'TAG_NOT_FOUND')) throw error;
    await change(otherKey);
  }
}

/** False if Allo refused with the code. */
async function unlessCode(code: string, change: () => Promise<void>): Promise<boolean> {
  try {
    await change();
    return true;
  } catch (error) {
    if (isCode(error, code)) return false;
    throw error;
  }
}

function isCode(error: unknown, code: string): boolean {
  return ApiError.isInstance(error) && error.code === code;
}
