import { AlloProblem } from '../protocol/problem.ts';
import type { World } from '../state/world.ts';

/** The vendor names no codes for these; they are formed as its others are. */
export const crmNotFound = (kind: 'PERSON' | 'COMPANY' | 'DEAL', id: string): AlloProblem =>
  new AlloProblem({
    status: 404,
    code: `${kind}_NOT_FOUND`,
    message: `There is no ${kind.toLowerCase()} ${id}.`,
  });

/** A value that the contract allows and the CRM does not. */
export const crmInvalid = ({ settings }: World, param: string, message: string, code?: string): AlloProblem =>
  new AlloProblem({
    status: settings.crmValidationStatus,
    message,
    param,
    ...(code !== undefined && { code }),
  });

/** A `company_id` that names no company is as invalid as one that is no id. */
export function requireCompany(world: World, companyId: string | null, nowMs: number): void {
  if (companyId === null || world.crm.company(companyId, nowMs) !== null) return;
  throw crmInvalid(world, 'company_id', `There is no company ${companyId}.`);
}
