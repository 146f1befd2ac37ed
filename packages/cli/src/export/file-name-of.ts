import { createHash } from 'node:crypto';
import type { Conversation } from '@callweave/core';

const longestId = 100;

/**
 * The file of a conversation, below a folder for its month: `2026-04/2026-04-21T090000Z_allo_cll-abc123.vtt`. Always the
 * same for a conversation; safe on every system, whatever a provider's id has in it.
 */
export function fileNameOf({ id, providerId, provider, startedAt }: Conversation, extension: string): string {
  const time = /^(\d{4}-\d\d)-\d\dT\d\d:\d\d:\d\d/.exec(startedAt ?? '');
  const folder = time?.[1] ?? 'undated';
  const moment = time === null ? 'undated' : `${time[0].replaceAll(':', '')}Z`;
  return `${folder}/${moment}_${provider}_${safeId(providerId, id)}.${extension}`;
}

/** What had to be changed gets a hash, so that two ids never become one. */
function safeId(providerId: string, id: string): string {
  const safe = providerId
    .replaceAll(/[^A-Za-z0-9_-]+/g, '-')
    .replace(/^-+/, '')
    .slice(0, longestId);
  if (safe === providerId && safe !== '') return safe;
  const hash = createHash('sha256').update(id).digest('hex').slice(0, 12);
  return safe === '' ? hash : `${safe}-${hash}`;
}
