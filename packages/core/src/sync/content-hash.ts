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
  const text = `${mappingVersion} ${conversation.transcriptState} ${canonical(told)}`;
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/** JSON with sorted keys. https://www.rfc-editor.org/rfc/rfc8785 sorts by UTF-16 code units, as `sort` does. */
function canonical(value: unknown, key = ''): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonical(item, key)).join(',')}]`;
  if (isRecord(value)) {
    const members: string[] = [];
    for (const name of Object.keys(value).sort()) {
      const member = value[name];
      if (member != null) members.push(`${JSON.stringify(name)}:${canonical(member, name)}`);
    }
    return `{${members.join(',')}}`;
  }
  if (typeof value === 'string' && urlKey.test(key)) return JSON.stringify(withoutQuery(value));
  return JSON.stringify(value) ?? 'null';
}

const urlKey = /url$/i;

function withoutQuery(url: string): string {
  const query = url.indexOf('?');
  return query < 0 ? url : url.slice(0, query);
}
