import { type ItellicoCall, type ItellicoHandlers, json, notFound, timestamp } from '../operation.ts';
import { pageOf } from '../page.ts';
import { ItellicoProblem } from '../problem.ts';
import { invalid } from '../request/check-texts.ts';
import type { ItellicoAccountRow } from '../roster.ts';

/** https://docs.itellico.ai/accounts/subaccounts says how deep they nest; counted here without the root account. */
const DEEPEST_LEVEL = 5;

function findSubaccount({ world, account, parameters }: ItellicoCall): ItellicoAccountRow {
  const row = world.accounts.find(parameters.text('subaccount_id') ?? '');
  const isChild = row?.parent_account_id === account.id;
  const isBelow = row !== null && row.id !== account.id && world.accounts.isWithin(row.id, account.id);
  if (row === null || !(world.settings.subaccountLookup === 'children' ? isChild : isBelow)) {
    throw notFound('The subaccount');
  }
  return row;
}

function requireName(name: string): string {
  if (name.trim() === '') throw invalid('body.name', 'name must not be empty', 'string_too_short');
  return name;
}

export const subaccountOperations: ItellicoHandlers<
  'listSubaccounts' | 'createSubaccount' | 'getSubaccount' | 'updateSubaccount'
> = {
  listSubaccounts: (call) => {
    const isActive = call.parameters.boolean('is_active') ?? null;
    const rows = call.world.accounts.childrenOf(call.account.id);
    return pageOf(
      call,
      rows.filter(({ is_active }) => isActive === null || is_active === isActive),
    );
  },

  createSubaccount: (call) => {
    const { world, account, body } = call;
    const name = requireName(body.text('name') ?? '');
    if (world.accounts.lineageOf(account.id).length > DEEPEST_LEVEL) {
      const message = `Accounts nest up to ${DEEPEST_LEVEL} levels deep.`;
      throw new ItellicoProblem({ status: 400, message });
    }
    const created = timestamp(call);
    const row: ItellicoAccountRow = {
      id: world.newId(),
      name,
      is_active: true,
      created,
      modified: created,
      parent_account_id: account.id,
    };
    return json(201, world.accounts.put(row));
  },

  getSubaccount: (call) => json(200, findSubaccount(call)),

  // Null is allowed by type, and what it does is not documented: nothing, here.
  updateSubaccount: (call) => {
    const row = findSubaccount(call);
    const name = call.body.text('name') ?? row.name;
    const is_active = call.body.boolean('is_active') ?? row.is_active;
    const changed = { ...row, name: requireName(name), is_active, modified: timestamp(call) };
    return json(200, call.world.accounts.put(changed));
  },
};
