import type { AlloCompany } from '../content/company.ts';
import { ALLO_KEY_OWNER, ALLO_TEAM } from '../content/roster.ts';
import {
  changedText,
  type Fields,
  flagIn,
  numberIn,
  objectsIn,
  textIn,
  textsIn,
} from '../protocol/fields.ts';
import { hyphenated } from '../protocol/ids.ts';
import { dataReply, paginationOf, rowsOf, v2Page } from '../protocol/pages.ts';
import { normalizedNumber } from '../protocol/phone-number.ts';
import { AlloProblem } from '../protocol/problem.ts';
import { naiveSeconds } from '../state/naive-time.ts';
import type { Queue, QueuedNumber } from '../state/queues.ts';
import type { World } from '../state/world.ts';
import type { AlloCall, AlloHandler } from './allo-handler.ts';
import { tellContact } from './tell-contact.ts';

/** So many numbers go into one request. */
const LARGEST_REQUEST = 1000;

/** Whose queue is meant: `user_id` wins over `email`, the default is the owner of the key. */
function assigneeId(fields: Fields): string {
  const userId = textIn(fields, 'user_id');
  const email = textIn(fields, 'email');
  if (userId === undefined && email === undefined) return ALLO_KEY_OWNER.id;
  const user = ALLO_TEAM.find((member) =>
    userId === undefined ? member.email === email : member.id === hyphenated(userId),
  );
  if (user !== undefined) return user.id;
  const message = `The team has no member ${userId ?? email}.`;
  const param = userId === undefined ? 'email' : 'user_id';
  throw new AlloProblem({ status: 404, code: 'ASSIGNEE_NOT_FOUND', message, param });
}

function emptyQueue({ ids }: World, userId: string, name: string | null, nowMs: number): Queue {
  return {
    id: `pdl-${ids.token(20)}`,
    name,
    assigneeId: userId,
    voicemailHandling: 'NO_SKIP',
    doNotDisturb: 'DISABLED',
    numbers: [],
    createdAtMs: nowMs,
    updatedAtMs: nowMs,
  };
}

const metaRow = (queue: Queue): object => ({
  id: queue.id,
  name: queue.name,
  creator_id: ALLO_KEY_OWNER.id,
  assignee_id: queue.assigneeId,
  voicemail_handling: queue.voicemailHandling,
  do_not_disturb: queue.doNotDisturb,
  created_at: naiveSeconds(queue.createdAtMs),
  updated_at: naiveSeconds(queue.updatedAtMs),
});

/** Freshly added ones show only these. */
const addedRow = ({ number, position, addedAtMs }: QueuedNumber): object => ({
  number_to: number,
  position,
  created_at: naiveSeconds(addedAtMs),
  updated_at: naiveSeconds(addedAtMs),
});

const numberRow = (queued: QueuedNumber): object => ({
  ...addedRow(queued),
  call_start_date: null,
  call_id: null,
  routing_result: null,
  sync_status: 'NOT_SYNCED',
  detected_outbound_voicemail: null,
  not_reached_destination_reason: null,
  voicemail_left: null,
});

const queueRow = (queue: Queue): object => ({ ...metaRow(queue), numbers: queue.numbers.map(numberRow) });

/** Without a queue everything is zero, and there is no `queue`. */
export const getCurrentDialingQueue: AlloHandler = ({ world: { queues }, parameters }) => {
  const queue = queues.current(assigneeId(parameters));
  if (queue === undefined) {
    const nothing = { page: 0, size: 0, total_count: 0, total_pages: 0, has_more: false };
    return dataReply(200, [], { pagination: nothing });
  }
  const page = v2Page(parameters);
  const rows = rowsOf(queue.numbers, page).map(numberRow);
  return dataReply(200, rows, {
    queue: metaRow(queue),
    pagination: paginationOf(page, queue.numbers.length),
  });
};

/** The queue before it is out of the API's sight. */
export const resetCurrentDialingQueue: AlloHandler = ({ world, body, nowMs }) => {
  const queue = emptyQueue(world, assigneeId(body), textIn(body, 'name') ?? null, nowMs);
  return dataReply(200, queueRow(world.queues.put(queue)));
};

/** A null, as what is left out, changes nothing. */
export const upsertCurrentDialingQueue: AlloHandler = ({ world, body, nowMs }) => {
  const userId = assigneeId(body);
  const queue = world.queues.current(userId) ?? emptyQueue(world, userId, null, nowMs);
  const handling = textIn(body, 'voicemail_handling');
  const disturbance = textIn(body, 'do_not_disturb');
  const changed: Queue = {
    ...queue,
    name: textIn(body, 'name') ?? queue.name,
    voicemailHandling: handling === 'SKIP' || handling === 'NO_SKIP' ? handling : queue.voicemailHandling,
    doNotDisturb: disturbance === 'ENABLED' || disturbance === 'DISABLED' ? disturbance : queue.doNotDisturb,
    updatedAtMs: nowMs,
  };
  return dataReply(200, queueRow(world.queues.put(changed)));
};

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

function requireRoom(limit: number, message: string): AlloProblem {
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
  const queue = world.queues.current(userId) ?? emptyQueue(world, userId, null, nowMs);
  const entries = objectsIn(body, 'numbers').map((entry) => {
    const text = textIn(entry, 'number') ?? '';
    return { entry, text, number: normalizedNumber(text) };
  });
  if (entries.length > LARGEST_REQUEST) throw requireRoom(LARGEST_REQUEST, 'One request takes at most');
  const valid = entries.flatMap(({ entry, number }) => (number === null ? [] : [{ entry, number }]));
  if (queue.numbers.length + valid.length > queueLimit)
    throw requireRoom(queueLimit, 'A queue takes at most');
  const next = (queue.numbers.at(-1)?.position ?? -1) + 1;
  const added = valid.map(({ number }, index) => ({ number, position: next + index, addedAtMs: nowMs }));
  for (const { entry, number } of valid) rememberPerson(world, number, entry, nowMs);
  world.queues.put({ ...queue, numbers: [...queue.numbers, ...added], updatedAtMs: nowMs });
  return dataReply(200, {
    added: added.map(addedRow),
    skipped: entries
      .filter(({ number }) => number === null)
      .map(({ text }) => ({ number: text, reason: 'INVALID_PHONE_NUMBER' })),
  });
};

/** Which entries to remove: exactly one of `number`, `position`, both of these, or `unassigned=true`. */
function readClearFilter({ parameters }: AlloCall): (queued: QueuedNumber) => boolean {
  const [text, position] = [textIn(parameters, 'number'), numberIn(parameters, 'position')];
  const isUnassigned = flagIn(parameters, 'unassigned') === true;
  const hasPlace = text !== undefined || position !== undefined;
  if (isUnassigned && hasPlace) {
    const message = 'Send unassigned, or number and position, not both.';
    throw new AlloProblem({ status: 400, code: 'DIALING_QUEUE_DELETE_FILTER_CONFLICT', message });
  }
  if (!isUnassigned && !hasPlace) {
    const message = 'Send number, position, both of these, or unassigned=true.';
    throw new AlloProblem({ status: 400, code: 'DIALING_QUEUE_DELETE_FILTER_REQUIRED', message });
  }
  // Nothing calls the numbers here, so that none is ever assigned to a call.
  if (isUnassigned) return () => true;
  const number = text === undefined ? null : normalizedNumber(text);
  if (text !== undefined && number === null) {
    const message = `${JSON.stringify(text)} is no phone number.`;
    throw new AlloProblem({ status: 400, code: 'INVALID_PHONE_NUMBER', message, param: 'number' });
  }
  return (queued) =>
    (number === null || queued.number === number) && (position === undefined || queued.position === position);
}

export const clearDialingQueueNumbers: AlloHandler = (call) => {
  const { world, parameters, nowMs } = call;
  const isMeant = readClearFilter(call);
  const queue = world.queues.current(assigneeId(parameters));
  if (queue === undefined) {
    throw new AlloProblem({ status: 404, code: 'DIALING_QUEUE_NOT_FOUND', message: 'There is no queue.' });
  }
  const kept = queue.numbers.filter((queued) => !isMeant(queued));
  const removed = queue.numbers.length - kept.length;
  if (removed === 0 && parameters.position !== undefined) {
    const message = `The queue has no such entry at position ${parameters.position}.`;
    throw new AlloProblem({
      status: 404,
      code: 'QUEUE_NUMBER_POSITION_NOT_FOUND',
      message,
      param: 'position',
    });
  }
  world.queues.put({ ...queue, numbers: kept, updatedAtMs: nowMs });
  return dataReply(200, { removed });
};
