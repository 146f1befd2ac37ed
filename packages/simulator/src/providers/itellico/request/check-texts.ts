import { ItellicoProblem } from '../problem.ts';

const E164 = /^\+[1-9]\d{6,14}$/;
/** The longest `friendly_name` of a number and `name` of a trunk that responses have. */
const LONGEST_NAME = 100;

/** A 422 for what the contract cannot say. */
export function invalid(field: string, message: string, type = 'value_error'): ItellicoProblem {
  return new ItellicoProblem({ status: 422, errors: [{ field, message, type }] });
}

export function checkName(name: string | null | undefined): void {
  if ((name?.length ?? 0) <= LONGEST_NAME) return;
  throw invalid('body.name', `name must be at most ${LONGEST_NAME} characters long`, 'string_too_long');
}

export function checkE164(field: string, number: string): void {
  if (!E164.test(number)) throw invalid(`body.${field}`, `${field} must be in E.164 format`);
}
