import { type AlloClient, ApiError, type Tag } from '@callweave/allo-client';
import { canonicalAlloId } from '../allo-id.ts';
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

/**
 * The team's tags that are meant, asked for unless they are given.
 * @throws {UnknownTagError} for what is none of them.
 */
export async function teamTags(
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

/** @throws {TypeError} for a text message, which can't have tags. */
export function requireCallId(value: unknown): string {
  const id = canonicalAlloId(requireText('callId', value));
  if (!id.startsWith('msg-')) return id;
  throw new TypeError('Expected callId to be the id of a call, such as cll-abc123; got a text message’s.');
}

/** Changes a tag by its key, or by what Allo may want instead. */
export async function withEitherKey(
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
export async function unlessCode(code: string, change: () => Promise<void>): Promise<boolean> {
  try {
    await change();
    return true;
  } catch (error) {
    if (isCode(error, code)) return false;
    throw error;
  }
}

export function isCode(error: unknown, code: string): boolean {
  return ApiError.isInstance(error) && error.code === code;
}
