import type { AlloCompany } from '../content/company.ts';
import { changedText, type Fields, objectsIn, textIn, textsIn } from '../protocol/fields.ts';
import { dataReply } from '../protocol/pages.ts';
import { normalizedNumber } from '../protocol/phone-number.ts';
import { AlloProblem } from '../protocol/problem.ts';
import { emptyQueue } from '../state/queues.ts';
import type { World } from '../state/world.ts';
import type { AlloHandler } from './allo-handler.ts';
import { assigneeId } from './queue-assignee.ts';
import { addedNumberRow } from './queue-rows.ts';
import { tellContact } from './tell-contact.ts';

/** So many numbers go into one request. */
const LARGEST_REQUEST = 1000;

function companyNamed({ crm, ids }: World, name: string, nowMs: number): AlloCompany {
  for (const { value } of crm.companies.all(nowMs)) if (value.name === name) return value;
  const company = { id: `com-${ids.token(12)}`, name, website: null, industry: null };
  return crm.companies.create(company.id, company, nowMs).value;
}

/** People and companies are made as needed, where a number comes with more than itself. */
function rememberPerson(world: World, number: string, entry: Fields, nowMs: number): void {
  if (world.crm.peopleWith(number, nowMs).length > 0) return;
  const companyName = textIn(entry, 'company');
  const [name, lastName] = [textIn(entry, 'name') ?? null, textIn(entry, 'last_name') ?? null];
  if (companyName === undefined && name === null && lastName === null) return;
  const person = {
    token: world.ids.token(12),
    name,
    lastName,
    jobTitle: changedText(entry, 'job_title', null),
    website: changedText(entry, 'website', null),
    address: textsIn(entry, 'addresses')?.[0] ?? null,
    numbers: [number],
    emails: textsIn(entry, 'emails') ?? [],
    companyId: companyName === undefined ? null : companyNamed(world, companyName, nowMs).id,
  };
  world.crm.people.create(person.token, person, nowMs);
  tellContact(world, 'contact.created', person, nowMs);
}

function tooMany(limit: number, message: string): AlloProblem {
  return new AlloProblem({
    status: 400,
    code: 'DIALING_QUEUE_LIMIT_REACHED',
    message: `${message} ${limit}.`,
    param: 'numbers',
  });
}

/** Adding one number is how to click to call. */
export const appendDialingQueueNumbers: AlloHandler = ({ world, body, nowMs }) => {
  const { queueLimit } = world.settings;
  const userId = assigneeId(body);
  const queue = world.queues.current(userId) ?? emptyQueue(world.ids, userId, null, nowMs);
  const entries = objectsIn(body, 'numbers').map((entry) => {
    const text = textIn(entry, 'number') ?? '';
    return { entry, text, number: normalizedNumber(text) };
  });
  if (entries.length > LARGEST_REQUEST) throw tooMany(LARGEST_REQUEST, 'One request takes at most');
  const valid = entries.flatMap(({ entry, number }) => (number === null ? [] : [{ entry, number }]));
  if (queue.numbers.length + valid.length > queueLimit) throw tooMany(queueLimit, 'A queue takes at most');
  const next = (queue.numbers.at(-1)?.position ?? -1) + 1;
  const added = valid.map(({ number }, index) => ({ number, position: next + index, addedAtMs: nowMs }));
  for (const { entry, number } of valid) rememberPerson(world, number, entry, nowMs);
  world.queues.put({ ...queue, numbers: [...queue.numbers, ...added], updatedAtMs: nowMs });
  return dataReply(200, {
    added: added.map(addedNumberRow),
    skipped: entries
      .filter(({ number }) => number === null)
      .map(({ text }) => ({ number: text, reason: 'INVALID_PHONE_NUMBER' })),
  });
};
