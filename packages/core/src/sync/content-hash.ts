import { isRecord } from '@callweave/transport/json';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Conversation } from '../conversation.ts';

/** Counts up when the mapping gives other records for the same rows, so that the next read writes them anew. */
const mappingVersion = 1;

/**
 * SHA-256, in hexadecimal digits, of what the provider told of a conversation: it changes when that does, in whatever
 * field, those that no record has included. The same whether it came by the list or by its id.
 *
 * Not counted, as they say nothing of the conversation: the order of keys, keys whose value is null against those that
 * are absent, and what follows the `?` of addresses under keys that end in `url`, where signatures and their ends
 * stand. Where there is no `raw`, as after a redaction, the record itself counts.
 *
 * @example
 * const isChanged = contentHashOf(conversation) !== stored.contentHash;
 */
export function contentHashOf(conversation: Conversation): string {
  const { raw, ...record } = conversation;
  const told = raw ?? record;
  // Without a transcript that was not asked for, a row is another one; its state tells which it is.
  const text = `${mappingVersion} ${conversation.transcriptState} ${JSON.stringify(inOrder(told, ''))}`;
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/** A copy that JSON writes the same way for the same content. */
function inOrder(value: unknown, key: string): unknown {
  if (typeof value === 'string') return urlKey.test(key) ? withoutQuery(value) : value;
  if (Array.isArray(value)) return value.map((item) => inOrder(item, key));
  if (!isRecord(value)) return value;
  // Without a prototype, so that no name means anything.
  const ordered: Record<string, unknown> = Object.create(null);
  for (const name of Object.keys(value).sort()) {
    const member = value[name];
    if (member != null) ordered[name] = inOrder(member, name);
  }
  return ordered;
}

const urlKey = /url$/i;

function withoutQuery(url: string): string {
  const query = url.indexOf('?');
  return query < 0 ? url : url.slice(0, query);
}
