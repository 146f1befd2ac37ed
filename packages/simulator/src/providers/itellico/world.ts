import { Erased } from '../../content/erased.ts';
import { Random } from '../../content/random.ts';
import type { Dialogue } from '../../corpus/dialogue.ts';
import { initialBranches, initialSeats } from './branches.ts';
import { ConversationContent } from './conversations/conversation-content.ts';
import type { Moment } from './conversations/conversation-state.ts';
import { ITELLICO_ACCOUNT, ITELLICO_AGENTS, ITELLICO_LINES } from './roster.ts';
import type { ItellicoSettings } from './settings.ts';
import { AccountStore } from './stores/account-store.ts';
import { agentOfSeat, type ItellicoAgent } from './stores/agent.ts';
import type { ItellicoPhoneNumber } from './stores/phone-number.ts';
import { PlacedCalls } from './stores/placed-calls.ts';
import { Shelf } from './stores/shelf.ts';
import type { ItellicoSipTrunk } from './stores/sip-trunk.ts';

export interface WorldOptions {
  readonly settings: ItellicoSettings;
  readonly dialogues: readonly Dialogue[];
  readonly seed: number;
  /** How many conversations there are without those that are started through the API. */
  readonly conversations: number;
  readonly untilMs: number;
  readonly now: () => number;
}

/** Everything that one simulator knows; each `listen()` has its own. */
export interface ItellicoWorld {
  readonly settings: ItellicoSettings;
  readonly seed: number;
  readonly accounts: AccountStore;
  readonly agents: Shelf<ItellicoAgent>;
  readonly sipTrunks: Shelf<ItellicoSipTrunk>;
  readonly phoneNumbers: Shelf<ItellicoPhoneNumber>;
  readonly content: ConversationContent;
  readonly placedCalls: PlacedCalls;
  /** By the id of the conversation. */
  readonly erased: Erased<string>;
  /** Now. */
  moment(): Moment;
  /** An id that nothing has yet. */
  newId(): string;
}

const MANAGED_TRUNK: ItellicoSipTrunk = {
  id: '4d5e6f70-8192-4a3b-9c4d-5e6f70819203',
  accountId: ITELLICO_ACCOUNT.id,
  name: 'itellico',
  isManaged: true,
  terminationUri: null,
  allowedIps: [],
  authUsername: null,
  authPasswordLength: null,
};

const OWN_TRUNK: ItellicoSipTrunk = {
  id: '9a8b7c6d-5e4f-4321-8fed-cba987654321',
  accountId: ITELLICO_ACCOUNT.id,
  name: 'Own carrier',
  isManaged: false,
  terminationUri: 'sip.carrier.example',
  allowedIps: ['192.0.2.10', '198.51.100.0/24'],
  authUsername: 'callweave',
  authPasswordLength: 24,
};

export function createWorld(options: WorldOptions): ItellicoWorld {
  const { settings, dialogues, seed, conversations, untilMs, now } = options;
  const branches = initialBranches(seed, settings.subaccounts);
  const oldestFirst = ITELLICO_AGENTS.toSorted((left, right) => left.created.localeCompare(right.created));
  let created = 0;
  const placedCalls = new PlacedCalls();
  const content = new ConversationContent({
    dialogues,
    seed,
    count: conversations,
    untilMs,
    seats: initialSeats(branches),
    settings,
  });
  return {
    settings,
    seed,
    accounts: new AccountStore([ITELLICO_ACCOUNT, ...branches.map(({ account }) => account)]),
    agents: new Shelf([
      ...oldestFirst.map((seat) => agentOfSeat(seat, ITELLICO_ACCOUNT.id)),
      ...branches.map(({ account, agent }) => agentOfSeat(agent, account.id)),
    ]),
    sipTrunks: new Shelf([MANAGED_TRUNK, OWN_TRUNK]),
    phoneNumbers: new Shelf([
      ...ITELLICO_LINES.map(({ id, number }, index) => ({
        id,
        accountId: ITELLICO_ACCOUNT.id,
        friendlyName: `Line ${index + 1}`,
        number,
        sipTrunkId: index === 0 ? OWN_TRUNK.id : MANAGED_TRUNK.id,
        inboundAgentId: ITELLICO_AGENTS[index]?.id ?? null,
      })),
      ...branches.map(({ account, agent, line: { id, number } }) => ({
        id,
        accountId: account.id,
        friendlyName: account.name,
        number,
        sipTrunkId: null,
        inboundAgentId: agent.id,
      })),
    ]),
    content,
    placedCalls,
    erased: new Erased((given) => {
      const id = given.toLowerCase();
      const isKnown = content.indexOf(id) !== null || placedCalls.all.some((facts) => facts.id === id);
      return isKnown ? id : null;
    }),
    moment: () => ({ nowMs: now(), runningStatus: settings.runningStatus }),
    newId: () => {
      created += 1;
      return new Random(seed, `itellico/created/${created}`).uuid();
    },
  };
}
