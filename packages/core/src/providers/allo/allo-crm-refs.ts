import { isRecord, recordsOf, textOf } from '@callweave/transport/json';
import type { CrmRef } from '../../conversation.ts';

/** Every contact that matches the number, with its company and deals. */
export function crmRefsOf(contacts: unknown): CrmRef[] {
  const refs: CrmRef[] = [];
  for (const contact of recordsOf(contacts)) {
    const contactId = textOf(contact.id);
    addRef(refs, 'contact', contact, null);
    if (isRecord(contact.company)) addRef(refs, 'company', contact.company, contactId);
    for (const deal of recordsOf(contact.deals)) addRef(refs, 'deal', deal, contactId);
  }
  return refs;
}

function addRef(
  refs: CrmRef[],
  type: CrmRef['type'],
  row: Readonly<Record<string, unknown>>,
  parentId: string | null,
): void {
  const id = textOf(row.id);
  if (id !== null) refs.push({ type, id, name: textOf(row.name), status: textOf(row.status), parentId });
}
