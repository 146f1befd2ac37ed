import type { AlloCompany, AlloDeal } from '../content/company.ts';
import type { AlloPerson } from '../content/contact.ts';
import { partiesOf } from '../content/item-parties.ts';
import { lengthInMinutes } from '../content/length-in-minutes.ts';
import { ALLO_LINES } from '../content/roster.ts';
import type { AlloItemRow } from '../wire.ts';

type Data = Readonly<Record<string, unknown>>;

/** A contact of a ringing call. The same person is `cnt-` in items and `per-` in the CRM. */
export const personEventData = (person: AlloPerson): Data => ({
  id: `con_${person.token}`,
  name: person.name,
  last_name: person.lastName,
  email: person.emails[0] ?? null,
  emails: person.emails,
  numbers: person.numbers,
  job_title: person.jobTitle,
});

/** The full table of version 2 was not found; this is version 1's, with the person's job. */
export const contactEventData = (person: AlloPerson, company: AlloCompany | null): Data => ({
  id: `con_${person.token}`,
  name: person.name,
  last_name: person.lastName,
  company: company?.name ?? null,
  emails: person.emails,
  numbers: person.numbers,
  job_title: person.jobTitle,
});

export const dealEventData = (deal: AlloDeal): Data => ({
  id: deal.id,
  name: deal.name,
  status: deal.status ?? '',
  value: deal.amount ?? 0,
  currency: deal.currency ?? 'EUR',
  ...(deal.closedAt !== null && { close_date: deal.closedAt }),
});

const lineName = (number: string): string | null =>
  ALLO_LINES.find((line) => line.number === number)?.name ?? null;

/** Of an own number this is the label of the line and not a person, as the vendor does it. */
function nameOf(number: string, row: AlloItemRow): string | null {
  return number === row.allo_number ? lineName(number) : (row.contacts[0]?.name ?? null);
}

export function messageEventData(row: AlloItemRow): Data {
  const { from, to } = partiesOf(row);
  return {
    id: row.id,
    direction: row.direction,
    type: row.message_type,
    content: row.content,
    sent_at: row.date,
    from_number: from,
    from_name: nameOf(from, row),
    to_number: to,
    to_name: nameOf(to, row),
    user_email: row.user?.email ?? null,
  };
}

function lengthInWords(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  return minutes === 0 ? `${seconds}s` : `${minutes}m ${seconds % 60}s`;
}

/** Webhooks know TRANSFERRED_EXTERNAL, and FAILED for a call that did not come about. */
function eventResult({ result, direction }: AlloItemRow): string | null {
  if (result === 'TRANSFERRED') return 'TRANSFERRED_EXTERNAL';
  if (result === 'ANSWERED' || result === 'VOICEMAIL') return result;
  return direction === 'OUTBOUND' ? 'FAILED' : null;
}

/** A call that is over. https://help.withallo.com/en/v2/api-reference/webhooks/event-catalog */
export function completedEventData(row: AlloItemRow): Data {
  const { from, to } = partiesOf(row);
  const topic = /^- \*\*Topic\*\*: (.+)$/m.exec(row.summary ?? '')?.[1];
  return {
    id: row.id,
    start_date: row.date.replace(/Z$/, '.000Z'),
    type: row.direction,
    result: eventResult(row),
    from_number: from,
    from_name: nameOf(from, row),
    to,
    to_name: nameOf(to, row),
    original_to_number: null,
    original_to_name: null,
    length_in_minutes: lengthInMinutes(row),
    length: lengthInWords(row.duration ?? 0),
    user_email: row.user?.email ?? null,
    recording_url: row.recording_url,
    summary: row.summary,
    one_sentence_summary: topic === undefined ? null : `About ${topic}.`,
    tag: row.tags?.[0] ?? null,
    tags: row.tags ?? [],
    transcriptions: row.transcript ?? [],
    concatenated_transcript:
      row.transcript?.map(({ source, text }) => `${source}: ${text}`).join('\n') ?? null,
    data_collected: {},
    ivr_result: [],
    integration_id: null,
    transfer_from: null,
    transfer_to: null,
    transfer_original_call_id: null,
  };
}
