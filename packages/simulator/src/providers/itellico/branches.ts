import { Random } from '../../content/random.ts';
import {
  ITELLICO_ACCOUNT,
  ITELLICO_AGENTS,
  ITELLICO_LINES,
  type ItellicoAccountRow,
  type ItellicoAgentSeat,
  type ItellicoLine,
} from './roster.ts';

/** Each subaccount has a line of a hundred that are nobody's, the those of the root account are in the first half. */
export const MOST_SUBACCOUNTS = 50;

/** A subaccount that is there from the start, with what it has. */
export interface ItellicoBranch {
  readonly account: ItellicoAccountRow;
  readonly agent: ItellicoAgentSeat;
  readonly line: ItellicoLine;
}

/** So many subaccounts; every second one is a child of the one before. */
export function initialBranches(seed: number, count: number): readonly ItellicoBranch[] {
  const branches: ItellicoBranch[] = [];
  for (let index = 0; index < count; index += 1) {
    const random = new Random(seed, `itellico/branch/${index}`);
    const created = new Date(Date.UTC(2026, 3, 1, 8, index)).toISOString();
    const parent = index % 2 === 1 ? branches[index - 1]?.account : ITELLICO_ACCOUNT;
    branches.push({
      account: {
        id: random.uuid(),
        name: `Branch ${index + 1}`,
        is_active: true,
        created,
        modified: created,
        parent_account_id: parent?.id ?? ITELLICO_ACCOUNT.id,
      },
      agent: {
        id: random.uuid(),
        name: `Branch ${index + 1} reception`,
        tags: ['branch'],
        created,
        modified: created,
        isArchived: false,
      },
      line: { id: random.uuid(), number: `+121255501${50 + index}` },
    });
  }
  return branches;
}

/** An agent with the lines that it works on. */
export interface ItellicoSeat {
  readonly id: string;
  readonly name: string;
  readonly accountId: string;
  readonly lines: readonly ItellicoLine[];
}

/** Everybody who had conversations before anything was changed through the API. */
export function initialSeats(branches: readonly ItellicoBranch[]): readonly ItellicoSeat[] {
  return [
    ...ITELLICO_AGENTS.map(({ id, name }) => ({
      id,
      name,
      accountId: ITELLICO_ACCOUNT.id,
      lines: ITELLICO_LINES,
    })),
    ...branches.map(({ account, agent: { id, name }, line }) => ({
      id,
      name,
      accountId: account.id,
      lines: [line],
    })),
  ];
}
