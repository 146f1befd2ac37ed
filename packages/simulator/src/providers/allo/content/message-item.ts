import { isoSeconds } from '../../../content/times.ts';
import type { AlloContactRow, AlloItemRow, AlloUserRow } from '../wire.ts';

interface MessageItemParts {
  readonly id: string;
  readonly direction: AlloItemRow['direction'];
  readonly startMs: number;
  readonly alloNumber: string;
  readonly contactNumber: string;
  readonly contacts: readonly AlloContactRow[];
  readonly user: AlloUserRow;
  readonly content: string;
  readonly status: NonNullable<AlloItemRow['status']>;
  readonly messageType: NonNullable<AlloItemRow['message_type']>;
}

/** One text message; what only a call has is null. */
export function messageItem(parts: MessageItemParts): AlloItemRow {
  return {
    id: parts.id,
    type: 'SMS',
    direction: parts.direction,
    allo_number: parts.alloNumber,
    contact_number: parts.contactNumber,
    contacts: parts.contacts,
    user: parts.user,
    date: isoSeconds(parts.startMs),
    duration: null,
    result: null,
    recording_url: null,
    summary: null,
    tags: null,
    transcript: null,
    content: parts.content,
    status: parts.status,
    message_type: parts.messageType,
  };
}
