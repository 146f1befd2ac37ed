import type { UpdateDealRequest } from '@callweave/allo-client';
import { withoutUndefined } from '../../execution/parameter-values.ts';
import type { ItemParameters } from '../../operations/item-parameters.ts';

/** What a collection of a deal's details says: one that is not added is not sent, one left empty is emptied. */
export function readDeal(details: ItemParameters): Omit<UpdateDealRequest, 'name'> {
  return withoutUndefined({
    status: details.textOrNull('status'),
    amount: details.has('amount') ? (details.number('amount', 'Amount') ?? null) : undefined,
    currency: details.textOrNull('currency')?.toUpperCase(),
    // As in the documented sample, in UTC without an offset.
    closed_at: withoutOffset(details.timeOrNull('closedAt', 'Closed At')),
    company_id: details.textOrNull('companyId'),
  });
}

function withoutOffset(time: string | null | undefined): string | null | undefined {
  return time?.slice(0, 'YYYY-MM-DDThh:mm:ss'.length) ?? time;
}
