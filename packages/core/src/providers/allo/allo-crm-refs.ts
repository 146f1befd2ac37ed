import { isRecord, recordsOf, textOf } from '@callweave/transport/json';
import type { CrmRef } from '../../conversation.ts';

/** Every contact that matches the number, with its company and deals. */
export function crmRefsOf(contacts: unknown): CrmRef[] {
  return recordsOf(contacts).flatMap((contact) => {
    const contactId = textOf(contact.id);
    const companies = isRecord(contact.company) ? [contact.company] : [];
    return [
      ...refOf('contact', contact, null),
      ...companies.flatMap((company) => refOf('company', company, contactId)),
      ...recordsOf(contact.deals).flatMap((deal) => refOf('deal', deal, contactId)),
    ];
  });
}

function refOf(
  type: CrmRef['type'],
  row: Readonly<Record<string, unknown>>,
  parentId: string | null,
): CrmRef[] {
  const id = textOf(row.id);
  return id === null ? [] : [{ type, id, name: textOf(row.name), status: textOf(row.status), parentId }];
}
