import type { QueueAssignee } from '@callweave/core/allo';
import type { ItemParameters } from '../../operations/item-parameters.ts';

/** Whose queue is meant; undefined for the owner of the key. */
export function readAssignee(parameters: ItemParameters): QueueAssignee | undefined {
  const assignee = parameters.text('assignee');
  if (assignee === undefined) return undefined;
  return assignee.includes('@') ? { email: assignee } : { userId: assignee };
}

/** The same as options of the toolkit's functions. */
export function assigneeOption(parameters: ItemParameters): { readonly assignee?: QueueAssignee } {
  const assignee = readAssignee(parameters);
  return assignee === undefined ? {} : { assignee };
}

/** The same as requests name it. */
export function assigneeFields(parameters: ItemParameters): { user_id?: string; email?: string } {
  const assignee = readAssignee(parameters);
  if (assignee === undefined) return {};
  return 'email' in assignee ? assignee : { user_id: assignee.userId };
}
