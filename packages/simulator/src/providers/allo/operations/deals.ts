import type { AlloDeal } from '../content/company.ts';
import type { CrmRecord } from '../content/directory.ts';
import { changedText, numberIn, textIn } from '../protocol/fields.ts';
import { hyphenated } from '../protocol/ids.ts';
import { dataReply, emptyReply } from '../protocol/pages.ts';
import { AlloProblem } from '../protocol/problem.ts';
import { naiveSeconds } from '../state/naive-time.ts';
import type { World } from '../state/world.ts';
import type { AlloCall, AlloHandler } from './allo-handler.ts';
import { crmInvalid, crmNotFound, requireCompany } from './crm-problems.ts';
import { crmSearch } from './crm-search.ts';

function dealRow(
  { world, nowMs }: AlloCall,
  { value, createdAtMs, updatedAtMs }: CrmRecord<AlloDeal>,
): object {
  const company = world.crm.company(value.companyId, nowMs);
  return {
    id: value.id,
    name: value.name,
    status: value.status,
    amount: value.amount,
    currency: value.currency,
    closed_at: value.closedAt,
    company: company === null ? null : { id: company.id, name: company.name },
    created_at: naiveSeconds(createdAtMs),
    updated_at: naiveSeconds(updatedAtMs),
  };
}

function dealOf({ world, parameters, nowMs }: AlloCall): CrmRecord<AlloDeal> {
  const id = hyphenated(textIn(parameters, 'id') ?? '');
  const record = world.crm.deals.find(id, nowMs);
  if (record === undefined) throw crmNotFound('DEAL', id);
  return record;
}

/** By the CRM overview deals come from connected CRMs and are read-only. */
function requireWrites({ settings }: World): void {
  if (settings.dealWrites === 'allowed') return;
  throw new AlloProblem({ status: 403, message: 'Deals come from the connected CRM and are read-only.' });
}

function changedDeal({ world, body, nowMs }: AlloCall, before: AlloDeal): AlloDeal {
  const companyId = changedText(body, 'company_id', before.companyId);
  const changed: AlloDeal = {
    id: before.id,
    name: textIn(body, 'name') ?? before.name,
    status: changedText(body, 'status', before.status),
    amount: body.amount === null ? null : (numberIn(body, 'amount') ?? before.amount),
    currency: changedText(body, 'currency', before.currency),
    closedAt: changedText(body, 'closed_at', before.closedAt),
    companyId: companyId === null ? null : hyphenated(companyId),
  };
  if (changed.closedAt !== null && Number.isNaN(Date.parse(changed.closedAt))) {
    throw crmInvalid(
      world,
      'closed_at',
      `closed_at must be an ISO 8601 time, received ${JSON.stringify(changed.closedAt)}.`,
    );
  }
  if (changed.companyId !== before.companyId) requireCompany(world, changed.companyId, nowMs);
  return changed;
}

export const createDeal: AlloHandler = (call) => {
  const { world, nowMs } = call;
  requireWrites(world);
  const nothing = { name: '', status: null, amount: null, currency: null, closedAt: null, companyId: null };
  const deal = changedDeal(call, { id: `dea-${world.ids.token(12)}`, ...nothing });
  return dataReply(201, dealRow(call, world.crm.deals.create(deal.id, deal, nowMs)));
};

export const getDeal: AlloHandler = (call) => dataReply(200, dealRow(call, dealOf(call)));

/** What is left out stays. */
export const updateDeal: AlloHandler = (call) => {
  const { world, nowMs } = call;
  requireWrites(world);
  const before = dealOf(call);
  const deal = changedDeal(call, before.value);
  return dataReply(200, dealRow(call, world.crm.deals.change(deal.id, deal, before, nowMs)));
};

export const deleteDeal: AlloHandler = (call) => {
  requireWrites(call.world);
  call.world.crm.deals.delete(dealOf(call).value.id);
  return emptyReply(204);
};

export const searchDeals: AlloHandler = (call) => {
  const { world, nowMs } = call;
  return crmSearch<AlloDeal>(call, {
    records: world.crm.deals.all(nowMs),
    filters: { stage: ({ status }) => [status] },
    exactFilters: ['stage'],
    searched: ({ name, companyId }) => [name, world.crm.company(companyId, nowMs)?.name ?? null],
    nameOf: ({ name }) => name,
    activityMs: ({ updatedAtMs }) => updatedAtMs,
    rowOf: (record) => dealRow(call, record),
  });
};
