import { ALLO_KEY_OWNER, ALLO_TEAM } from '../content/roster.ts';
import { type Fields, textIn } from '../protocol/fields.ts';
import { hyphenated } from '../protocol/ids.ts';
import { AlloProblem } from '../protocol/problem.ts';

/** Whose queue is meant: `user_id` wins over `email`, the default is the owner of the key. */
export function assigneeId(fields: Fields): string {
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
