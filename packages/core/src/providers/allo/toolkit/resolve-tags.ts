import type { Tag } from '@callweave/allo-client';
import { textOf } from '@callweave/transport/json';
import { requireText } from './require-input.ts';
import { UnknownTagError } from './unknown-tag-error.ts';

export interface ResolvedTag {
  readonly key: string;
  /** What Allo may want instead where it did not tell the tag's key. */
  readonly otherKey: string | null;
}

/**
 * The team's tags that are meant, each once, by their key, their name, or their name in another case or with
 * underscores for blanks. Allo adds and removes tags by their key, which it shows in some answers only; in all samples
 * it equals the name.
 *
 * @throws {TypeError} for an empty list, or a tag that is no text.
 * @throws {UnknownTagError} for what is none of the tags, or more than one of them.
 */
export function resolveTags(wanted: readonly string[], known: readonly Tag[]): ResolvedTag[] {
  if (!Array.isArray(wanted) || wanted.length === 0) {
    throw new TypeError('Expected at least one tag; got none.');
  }
  const found = wanted.map((tag) => ({ tag, match: matchOf(requireText('each tag', tag), known) }));
  const unknown = found.flatMap(({ tag, match }) => (match === null ? [tag] : []));
  if (unknown.length > 0) throw new UnknownTagError({ tags: unknown, knownKeys: known.map(keyOf) });
  const byKey = new Map(found.flatMap(({ match }) => (match === null ? [] : [[match.key, match]])));
  return [...byKey.values()];
}

function matchOf(wanted: string, known: readonly Tag[]): ResolvedTag | null {
  const rules: readonly ((tag: Tag) => boolean)[] = [
    (tag) => tag.key === wanted,
    (tag) => tag.name === wanted,
    (tag) => slugOf(keyOf(tag)) === slugOf(wanted) || slugOf(tag.name) === slugOf(wanted),
  ];
  for (const rule of rules) {
    const [tag, ...others] = known.filter(rule);
    if (tag === undefined) continue;
    if (others.some((other) => keyOf(other) !== keyOf(tag))) return null;
    const slug = slugOf(tag.name);
    return { key: keyOf(tag), otherKey: textOf(tag.key) === null && slug !== tag.name ? slug : null };
  }
  return null;
}

function keyOf(tag: Tag): string {
  return textOf(tag.key) ?? tag.name;
}

function slugOf(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');
}
