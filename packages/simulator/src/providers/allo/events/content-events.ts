import { Random } from '../../../content/random.ts';
import { isoMilliseconds } from '../../../content/times.ts';
import type { SimulatorEvent } from '../../../webhooks/simulator-event.ts';
import { type ItemFacts, isConnected, ringSeconds } from '../content/item-facts.ts';
import { naiveOrNull } from '../state/naive-time.ts';
import type { World } from '../state/world.ts';
import {
  completedEventData,
  contactEventData,
  dealEventData,
  messageEventData,
  personEventData,
} from './event-data.ts';

type Draft = Omit<SimulatorEvent, 'id' | 'data'> & { readonly data: () => SimulatorEvent['data'] };

/** `call.completed` is looked for so long after everything else about a call. */
const longestCompletion = ({ settings: { completedDelayMs } }: World): number =>
  typeof completedDelayMs === 'number' ? completedDelayMs : completedDelayMs.max;

function completionDelay({ settings: { completedDelayMs }, seed }: World, position: number): number {
  if (typeof completedDelayMs === 'number') return completedDelayMs;
  return new Random(seed, `allo/completed/${position}`).integer(completedDelayMs.min, completedDelayMs.max);
}

/** A call that has just begun; it carries no id. */
function ringingData(world: World, facts: ItemFacts, nowMs: number): SimulatorEvent['data'] {
  const isInbound = facts.direction === 'INBOUND';
  const [person] = world.crm.peopleWith(facts.contactNumber, nowMs);
  const company = world.crm.company(person?.value.companyId ?? null, nowMs);
  const deals = company === null ? [] : world.crm.dealsOf(company.id, nowMs);
  return {
    from_number: isInbound ? facts.contactNumber : facts.alloNumber,
    to_number: isInbound ? facts.alloNumber : facts.contactNumber,
    started_at: isoMilliseconds(facts.startMs),
    user_email: facts.user?.email ?? null,
    person: person === undefined ? null : personEventData(person.value),
    company: company === null ? null : { id: company.id, name: company.name },
    deals: deals.length === 0 ? null : deals.map(dealEventData),
  };
}

function answeredData(facts: ItemFacts, answeredAtMs: number): SimulatorEvent['data'] {
  const isInbound = facts.direction === 'INBOUND';
  return {
    from_number: isInbound ? facts.contactNumber : facts.alloNumber,
    to_number: isInbound ? facts.alloNumber : facts.contactNumber,
    direction: facts.direction,
    started_at: isoMilliseconds(facts.startMs),
    answered_at: isoMilliseconds(answeredAtMs),
    user_email: facts.user?.email ?? null,
  };
}

function* callEvents(world: World, position: number, facts: ItemFacts): Generator<Draft> {
  const { startMs, endMs, alloNumber: scope } = facts;
  const { summaryAtMs, edit } = world.lifecycle.of(position, facts);
  const ringing = facts.direction === 'INBOUND' ? 'call.received' : 'call.triggered';
  yield { topic: ringing, occurredAtMs: startMs, scope, data: () => ringingData(world, facts, startMs) };
  if (isConnected(facts)) {
    // Never after the end: there are calls of a few words.
    const answeredAtMs = Math.min(endMs, startMs + ringSeconds(facts) * 1000);
    yield {
      topic: 'call.answered',
      occurredAtMs: answeredAtMs,
      scope,
      data: () => answeredData(facts, answeredAtMs),
    };
  }
  const completedAtMs = endMs + completionDelay(world, position);
  yield {
    ...{ topic: 'call.completed', occurredAtMs: completedAtMs, scope },
    data: () => completedEventData(world.items.row(position, completedAtMs)),
  };
  const id = world.catalogue.id(position);
  for (const tag of facts.tags ?? []) {
    yield { topic: 'tag.added', occurredAtMs: summaryAtMs, scope, data: () => ({ id, tag }) };
  }
  if (edit === null) return;
  if (edit.tag !== null) {
    yield { topic: 'tag.added', occurredAtMs: edit.atMs, scope, data: () => ({ id, tag: edit.tag }) };
  }
  if (facts.hasSummary) {
    yield {
      ...{ topic: 'summary.updated', occurredAtMs: edit.atMs, scope },
      data: () => summaryData(world, position, edit.atMs),
    };
  }
}

function summaryData(world: World, position: number, atMs: number): SimulatorEvent['data'] {
  const { content, version, updatedAtMs, updatedBy } = world.items.summary(position, atMs);
  return {
    id: world.catalogue.id(position),
    content,
    version,
    updated_at: naiveOrNull(updatedAtMs),
    updated_by: updatedBy === null ? null : { id: updatedBy.id, name: updatedBy.name },
  };
}

/** A contact is new with its first item. */
function* contactEvents(
  world: World,
  position: number,
  { startMs, alloNumber: scope }: ItemFacts,
): Generator<Draft> {
  const { catalogue, crm } = world;
  const contactIndex = catalogue.contactIndexOf(position);
  if (catalogue.firstOfContact(contactIndex) !== position) return;
  for (const person of catalogue.contacts.at(contactIndex).people) {
    const data = () => contactEventData(person, crm.company(person.companyId, startMs));
    yield { topic: 'contact.created', occurredAtMs: startMs, scope, data };
  }
}

function* draftsOf(world: World, position: number): Generator<Draft> {
  const facts = world.catalogue.facts(position);
  yield* contactEvents(world, position, facts);
  if (facts.type === 'CALL') {
    yield* callEvents(world, position, facts);
    return;
  }
  yield {
    topic: facts.direction === 'INBOUND' ? 'sms.received' : 'sms.sent',
    occurredAtMs: facts.startMs,
    scope: facts.alloNumber,
    data: () => messageEventData(world.items.row(position, facts.startMs)),
  };
}

/** What the content makes happen after the one instant and until the other, without an order. */
export function* contentEvents(world: World, afterMs: number, untilMs: number): Generator<SimulatorEvent> {
  const { catalogue, erased, lifecycle } = world;
  const reachMs = catalogue.longestMs + lifecycle.longestMs + longestCompletion(world);
  const last = catalogue.countBefore(untilMs + 1);
  for (let position = catalogue.countBefore(afterMs - reachMs); position < last; position += 1) {
    if (erased.has(position)) continue;
    let index = 0;
    for (const { data, ...draft } of draftsOf(world, position)) {
      const id = `allo/${position}/${index}`;
      index += 1;
      if (draft.occurredAtMs > afterMs && draft.occurredAtMs <= untilMs) yield { id, ...draft, data: data() };
    }
  }
}
