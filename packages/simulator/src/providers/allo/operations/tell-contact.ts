import type { AlloPerson } from '../content/contact.ts';
import { contactEventData } from '../events/event-data.ts';
import type { World } from '../state/world.ts';

/** Notes that a contact was added or changed, for webhooks. */
export function tellContact(
  world: World,
  topic: 'contact.created' | 'contact.updated',
  person: AlloPerson,
  nowMs: number,
): void {
  const data = contactEventData(person, world.crm.company(person.companyId, nowMs));
  world.journal.add(topic, data, null, nowMs);
}
