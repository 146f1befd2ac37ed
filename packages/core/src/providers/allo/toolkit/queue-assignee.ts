import { describeValue } from '@callweave/transport';
import type { CallSettings } from './call-settings.ts';
import { requireText } from './require-input.ts';

/**
 * Whose current queue is meant. Somebody outside of the team is a 404 `ASSIGNEE_NOT_FOUND`.
 * @default the owner of the key
 */
export type QueueAssignee = { readonly userId: string } | { readonly email: string };

export interface DialingQueueOptions extends CallSettings {
  /** @default the owner of the key */
  readonly assignee?: QueueAssignee;
}

/**
 * The assignee as requests name them. Allo lets `user_id` win over `email`, so only one of them is taken.
 * @throws {TypeError} for what names nobody.
 */
export function assigneeIn(assignee: QueueAssignee | undefined): { user_id?: string; email?: string } {
  if (assignee === undefined) return {};
  if (typeof assignee !== 'object' || assignee === null || 'userId' in assignee === 'email' in assignee) {
    throw new TypeError(`Expected assignee to have a userId or an email; got ${describeValue(assignee)}.`);
  }
  if ('userId' in assignee) return { user_id: requireText('assignee.userId', assignee.userId) };
  const email = requireText('assignee.email', assignee.email);
  if (!/^[^\s@]+@[^\s@]+$/.test(email)) {
    throw new TypeError('Expected assignee.email to be an e-mail address; got another text.');
  }
  return { email };
}
