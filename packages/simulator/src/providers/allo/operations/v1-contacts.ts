import type { AlloPerson } from '../content/contact.ts';
import type { CrmRecord } from '../content/directory.ts';
import { changedText, textIn, textsIn } from '../protocol/fields.ts';
import { hyphenated } from '../protocol/ids.ts';
import { dataReply, rowsOf, v1Page, v1PageMetadata } from '../protocol/pages.ts';
import { normalizedNumber, requireE164 } from '../protocol/phone-number.ts';
import { AlloProblem } from '../protocol/problem.ts';
import { lastActivityMs } from '../state/contact-activity.ts';
import { keysWithNumber } from '../state/threads.ts';
import type { AlloItemRow } from '../wire.ts';
import type { AlloCall, AlloHandler } from './allo-handler.ts';
import { tellContact } from './tell-contact.ts';
import { activityRow, companyRow, contactRow, engagement } from './v1-contact-rows.ts';
import { v1CallRow, v1MessageRow } from './v1-rows.ts';

/** So many of the latest items are a contact's activity; how many the vendor shows is not documented. */
const ACTIVITY_ROWS = 10;

/** An unknown id is a 400, not a 404. */
function contactOf({ world, parameters, nowMs }: AlloCall): CrmRecord<AlloPerson> {
  const id = textIn(parameters, 'contact_id') ?? '';
  const record = world.crm.people.find(hyphenated(id).replace(/^(cnt|per|con)-/, ''), nowMs);
  if (record !== undefined) return record;
  throw new AlloProblem({ status: 400, code: 'CONTACT_NOT_FOUND', message: `There is no contact ${id}.` });
}

const numbersOf = (numbers: readonly string[]): string[] =>
  numbers.map((text, index) => normalizedNumber(text) ?? requireE164(text, `numbers.${index}`));

export const searchContacts: AlloHandler = (call) => {
  const { world, parameters, nowMs } = call;
  const page = v1Page(parameters);
  const contacts = [...world.crm.people.all(nowMs)];
  const data = {
    results: rowsOf(contacts, page).map((record) => contactRow(call, record)),
    metadata: { pagination: v1PageMetadata(page, contacts.length) },
  };
  return dataReply(200, world.settings.v1ContactsPlace === 'data.results' ? data : { data });
};

/** Answers 200. */
export const createContact: AlloHandler = (call) => {
  const { world, body, nowMs } = call;
  const person: AlloPerson = {
    token: world.ids.token(12),
    name: changedText(body, 'name', null),
    lastName: changedText(body, 'last_name', null),
    jobTitle: changedText(body, 'job_title', null),
    website: changedText(body, 'website', null),
    address: null,
    numbers: numbersOf(textsIn(body, 'numbers') ?? []),
    emails: textsIn(body, 'emails') ?? [],
    companyId: null,
  };
  const record = world.crm.people.create(person.token, person, nowMs);
  tellContact(world, 'contact.created', person, nowMs);
  return dataReply(200, contactRow(call, record));
};

export const updateContact: AlloHandler = (call) => {
  const { world, body, nowMs } = call;
  const before = contactOf(call);
  const { value: person } = before;
  const numbers = textsIn(body, 'numbers');
  const changed: AlloPerson = {
    ...person,
    name: changedText(body, 'name', person.name),
    lastName: changedText(body, 'last_name', person.lastName),
    jobTitle: changedText(body, 'job_title', person.jobTitle),
    website: changedText(body, 'website', person.website),
    numbers: numbers === undefined ? person.numbers : numbersOf(numbers),
    emails: textsIn(body, 'emails') ?? person.emails,
  };
  const record = world.crm.people.change(person.token, changed, before, nowMs);
  tellContact(world, 'contact.updated', changed, nowMs);
  return dataReply(200, contactRow(call, record));
};

function itemsOf(
  { world, nowMs, timeline }: AlloCall,
  { numbers }: AlloPerson,
  line: string | null,
): AlloItemRow[] {
  return numbers
    .flatMap((number) => [...keysWithNumber(world.shelf, timeline(), number, line)])
    .map((key) => world.items.row(key, nowMs))
    .sort((left, right) => right.date.localeCompare(left.date));
}

/** Mind the singular in the path. */
export const getContactContext: AlloHandler = (call) => {
  const { world, parameters, nowMs } = call;
  const { value: person } = contactOf(call);
  const extend = textIn(parameters, 'extend')?.split(',') ?? [];
  const lastMs = lastActivityMs(world, call.timeline(), person.numbers);
  const id = `cnt-${person.token}`;
  return dataReply(200, {
    id,
    name: person.name,
    last_name: person.lastName,
    numbers: person.numbers,
    emails: person.emails,
    company: companyRow(call, person),
    job_title: person.jobTitle,
    website: person.website,
    integration_data: {},
    custom_properties: null,
    engagement: extend.includes('engagement') ? engagement(lastMs, nowMs) : null,
    activity: extend.includes('activity')
      ? itemsOf(call, person, null).slice(0, ACTIVITY_ROWS).map(activityRow)
      : null,
    conversation_url: `/v1/api/contact/${id}/conversation`,
  });
};

/** Calls and messages, the latest first. */
export const getContactConversation: AlloHandler = (call) => {
  const page = v1Page(call.parameters);
  const items = itemsOf(call, contactOf(call).value, textIn(call.parameters, 'allo_number') ?? null);
  return dataReply(200, {
    results: rowsOf(items, page).map((row) =>
      row.type === 'CALL'
        ? { type: 'CALL', call: v1CallRow(row) }
        : { type: 'TEXT_MESSAGE', message: v1MessageRow(row) },
    ),
    metadata: { pagination: v1PageMetadata(page, items.length) },
  });
};
