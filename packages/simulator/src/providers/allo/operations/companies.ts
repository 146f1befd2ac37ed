import type { AlloCompany } from '../content/company.ts';
import type { CrmRecord } from '../content/directory.ts';
import { changedText, textIn } from '../protocol/fields.ts';
import { hyphenated } from '../protocol/ids.ts';
import { dataReply } from '../protocol/pages.ts';
import { activityOf, lastActivityMs } from '../state/contact-activity.ts';
import { naiveOrNull, naiveSeconds } from '../state/naive-time.ts';
import type { AlloCall, AlloHandler } from './allo-handler.ts';
import { crmNotFound } from './crm-problems.ts';
import { crmSearch } from './crm-search.ts';

function numbersOf({ world, nowMs }: AlloCall, companyId: string): { people: number; numbers: string[] } {
  const employees = [...world.crm.people.all(nowMs)].filter(({ value }) => value.companyId === companyId);
  const numbers = new Set(employees.flatMap(({ value }) => value.numbers));
  return { people: employees.length, numbers: [...numbers] };
}

function companyRow(call: AlloCall, { value, createdAtMs, updatedAtMs }: CrmRecord<AlloCompany>): object {
  const { people, numbers } = numbersOf(call, value.id);
  const { interactions, lastMs } = activityOf(call.world, call.timeline(), numbers);
  return {
    ...value,
    person_count: people,
    interactions,
    last_activity_at: naiveOrNull(lastMs),
    created_at: naiveSeconds(createdAtMs),
    updated_at: naiveSeconds(updatedAtMs),
  };
}

function companyOf({ world, parameters, nowMs }: AlloCall): CrmRecord<AlloCompany> {
  const id = hyphenated(textIn(parameters, 'id') ?? '');
  const record = world.crm.companies.find(id, nowMs);
  if (record === undefined) throw crmNotFound('COMPANY', id);
  return record;
}

export const createCompany: AlloHandler = (call) => {
  const { world, body, nowMs } = call;
  const company: AlloCompany = {
    id: `com-${world.ids.token(12)}`,
    name: textIn(body, 'name') ?? '',
    website: changedText(body, 'website', null),
    industry: changedText(body, 'industry', null),
  };
  return dataReply(201, companyRow(call, world.crm.companies.create(company.id, company, nowMs)));
};

export const getCompany: AlloHandler = (call) => dataReply(200, companyRow(call, companyOf(call)));

/** What is left out stays. */
export const updateCompany: AlloHandler = (call) => {
  const { world, body, nowMs } = call;
  const before = companyOf(call);
  const { id, name, website, industry } = before.value;
  const changed: AlloCompany = {
    id,
    // A company without a name is not known; a null changes nothing.
    name: textIn(body, 'name') ?? name,
    website: changedText(body, 'website', website),
    industry: changedText(body, 'industry', industry),
  };
  return dataReply(200, companyRow(call, world.crm.companies.change(id, changed, before, nowMs)));
};

/** There is no free text search for companies. */
export const searchCompanies: AlloHandler = (call) => {
  const { world, nowMs } = call;
  const timeline = call.timeline();
  return crmSearch<AlloCompany>(call, {
    records: world.crm.companies.all(nowMs),
    filters: {
      name: ({ name }) => [name],
      website: ({ website }) => [website],
      industry: ({ industry }) => [industry],
    },
    exactFilters: [],
    searched: null,
    nameOf: ({ name }) => name,
    activityMs: ({ value }) => lastActivityMs(world, timeline, numbersOf(call, value.id).numbers),
    rowOf: (record) => companyRow(call, record),
  });
};
