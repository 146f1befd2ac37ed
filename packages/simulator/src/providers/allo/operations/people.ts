import type { AlloPerson } from '../content/contact.ts';
import type { CrmRecord } from '../content/directory.ts';
import { changedText, flagIn, textIn, textsIn } from '../protocol/fields.ts';
import { hyphenated } from '../protocol/ids.ts';
import { dataReply } from '../protocol/pages.ts';
import { normalizedNumber } from '../protocol/phone-number.ts';
import { AlloProblem } from '../protocol/problem.ts';
import { activityOf, lastActivityMs } from '../state/contact-activity.ts';
import { naiveOrNull, naiveSeconds } from '../state/naive-time.ts';
import type { World } from '../state/world.ts';
import type { AlloCall, AlloHandler } from './allo-handler.ts';
import { crmInvalid, crmNotFound, requireCompany } from './crm-problems.ts';
import { crmSearch } from './crm-search.ts';
import { tellContact } from './tell-contact.ts';

const tokenOf = (id: string): string => hyphenated(id).replace(/^(per|cnt|con)-/, '');

function personRow({ world, nowMs, timeline }: AlloCall, record: CrmRecord<AlloPerson>): object {
  const { value: person, createdAtMs, updatedAtMs } = record;
  const company = world.crm.company(person.companyId, nowMs);
  const { interactions, lastMs } = activityOf(world, timeline(), person.numbers);
  return {
    id: `per-${person.token}`,
    name: person.name,
    last_name: person.lastName,
    job_title: person.jobTitle,
    website: person.website,
    address: person.address,
    numbers: person.numbers,
    emails: person.emails,
    company: company === null ? null : { id: company.id, name: company.name },
    interactions,
    last_activity_at: naiveOrNull(lastMs),
    created_at: naiveSeconds(createdAtMs),
    updated_at: naiveSeconds(updatedAtMs),
  };
}

function personOf({ world, parameters, nowMs }: AlloCall): CrmRecord<AlloPerson> {
  const id = textIn(parameters, 'id') ?? '';
  const record = /^per[-_]/.test(id) ? world.crm.people.find(tokenOf(id), nowMs) : undefined;
  if (record === undefined) throw crmNotFound('PERSON', id);
  return record;
}

function numbersOf(world: World, numbers: readonly string[]): string[] {
  return numbers.map((text, index) => {
    const number = normalizedNumber(text);
    if (number === null) {
      const message = `${JSON.stringify(text)} is no phone number.`;
      throw crmInvalid(world, `numbers.${index}`, message, 'INVALID_PHONE_FORMAT');
    }
    return number;
  });
}

const companyIdOf = (id: string | null): string | null => (id === null ? null : hyphenated(id));

/** Answers 200, where companies and deals answer 201. */
export const createPerson: AlloHandler = (call) => {
  const { world, body, nowMs } = call;
  const numbers = numbersOf(world, textsIn(body, 'numbers') ?? []);
  const taken = numbers.find((number) => world.crm.peopleWith(number, nowMs).length > 0);
  if (taken !== undefined && flagIn(body, 'allow_duplicate_number') !== true) {
    // The vendor names no code for it.
    const message = `Somebody has the number ${taken} already; send allow_duplicate_number to add it anyway.`;
    throw new AlloProblem({ status: 409, code: 'NUMBER_ALREADY_ASSIGNED', message, param: 'numbers' });
  }
  const companyId = companyIdOf(changedText(body, 'company_id', null));
  requireCompany(world, companyId, nowMs);
  const person: AlloPerson = {
    token: world.ids.token(12),
    name: changedText(body, 'name', null),
    lastName: changedText(body, 'last_name', null),
    jobTitle: changedText(body, 'job_title', null),
    website: changedText(body, 'website', null),
    address: changedText(body, 'address', null),
    numbers,
    emails: textsIn(body, 'emails') ?? [],
    companyId,
  };
  const record = world.crm.people.create(person.token, person, nowMs);
  tellContact(world, 'contact.created', person, nowMs);
  return dataReply(200, personRow(call, record));
};

export const getPerson: AlloHandler = (call) => dataReply(200, personRow(call, personOf(call)));

/** What is left out stays; `numbers` and `emails` are replaced as a whole. */
export const updatePerson: AlloHandler = (call) => {
  const { world, body, nowMs } = call;
  const before = personOf(call);
  const { value: person } = before;
  const numbers = textsIn(body, 'numbers');
  const companyId = companyIdOf(changedText(body, 'company_id', person.companyId));
  if (companyId !== person.companyId) requireCompany(world, companyId, nowMs);
  const changed: AlloPerson = {
    token: person.token,
    name: changedText(body, 'name', person.name),
    lastName: changedText(body, 'last_name', person.lastName),
    jobTitle: changedText(body, 'job_title', person.jobTitle),
    website: changedText(body, 'website', person.website),
    address: changedText(body, 'address', person.address),
    numbers: numbers === undefined ? person.numbers : numbersOf(world, numbers),
    emails: textsIn(body, 'emails') ?? person.emails,
    companyId,
  };
  const record = world.crm.people.change(person.token, changed, before, nowMs);
  tellContact(world, 'contact.updated', changed, nowMs);
  return dataReply(200, personRow(call, record));
};

export const searchPeople: AlloHandler = (call) => {
  const { world, nowMs } = call;
  const timeline = call.timeline();
  const companyName = ({ companyId }: AlloPerson): string | null =>
    world.crm.company(companyId, nowMs)?.name ?? null;
  return crmSearch<AlloPerson>(call, {
    records: world.crm.people.all(nowMs),
    filters: {
      name: ({ name }) => [name],
      last_name: ({ lastName }) => [lastName],
      job_title: ({ jobTitle }) => [jobTitle],
      website: ({ website }) => [website],
      company: (person) => [companyName(person)],
      phone_number: ({ numbers }) => numbers,
      email: ({ emails }) => emails,
      deal_status: ({ companyId }) =>
        companyId === null ? [] : world.crm.dealsOf(companyId, nowMs).map(({ status }) => status),
    },
    exactFilters: ['phone_number', 'deal_status'],
    searched: (person) => [
      person.name,
      person.lastName,
      ...person.numbers,
      ...person.emails,
      companyName(person),
    ],
    nameOf: ({ name, lastName }) => `${name ?? ''} ${lastName ?? ''}`,
    activityMs: ({ value }) => lastActivityMs(world, timeline, value.numbers),
    rowOf: (record) => personRow(call, record),
  });
};
