import { createAlloClient } from '@callweave/allo-client';
import { checkKey, type KeyAccess } from '@callweave/core/allo';
import { clientOptionsOf } from '../accounts/client-options.ts';
import type { AccountSettings } from '../config/settings.ts';
import type { World } from '../world.ts';
import { type Check, fail, ok, warn } from './check.ts';
import { checkClock } from './check-clock.ts';
import { describeRefusal } from './describe-refusal.ts';
import { createObservingFetch } from './observing-fetch.ts';

/** What commands ask of Allo, and what is missing without it. */
const needs = [
  {
    operation: 'POST /v2/api/conversations/items/search',
    what: 'nothing can be read',
    isNeeded: true,
  },
  {
    operation: 'GET /v2/api/numbers',
    what: 'a single day of more than 10,000 conversations can not be read whole',
    isNeeded: false,
  },
] as const;

/** The key of an account of Allo: accepted, with what scopes and limits; and both clocks. */
export async function* checkAlloAccount(
  account: AccountSettings,
  subject: string,
  world: World,
): AsyncGenerator<Check, void, undefined> {
  const observed = createObservingFetch(world.platform);
  let access: KeyAccess;
  try {
    const options = clientOptionsOf(account, world, { fetch: observed.fetch, timeoutSeconds: 10 });
    access = await checkKey(createAlloClient(options));
  } catch (error) {
    yield describeRefusal(`${subject} key`, error, account, world);
    return;
  }
  yield ok(`${subject} key`, `accepted${access.team?.name ? `, of the team ${access.team.name}` : ''}`);
  yield* checkScopes(`${subject} scopes`, access);
  yield ok(`${subject} limits`, describeLimits(access));
  const answer = observed.last();
  if (answer !== null) yield checkClock(`${subject} clock`, answer);
}

function* checkScopes(subject: string, { operations }: KeyAccess): Generator<Check, void, undefined> {
  const missing = needs.flatMap(({ operation, what, isNeeded }) => {
    const found = operations.find((each) => each.operation === operation);
    return found?.isAllowed === false ? [{ scope: found.requiredScope ?? operation, what, isNeeded }] : [];
  });
  for (const { scope, what, isNeeded } of missing) {
    const advice =
      'Scopes are chosen when a key is made: create one under Settings > API, https://web.withallo.com/settings/api.';
    yield (isNeeded ? fail : warn)(subject, `${scope} is missing: without it, ${what}`, advice);
  }
  if (missing.length === 0) yield ok(subject, 'everything that is needed');
}

function describeLimits({ requestsPerSecond: { read, write } }: KeyAccess): string {
  const told = [
    ...(read === null ? [] : [`${read} reads`]),
    ...(write === null ? [] : [`${write} searches and writes`]),
  ];
  return told.length === 0
    ? 'Allo tells none; the documented ones are kept'
    : `${told.join(' and ')} a second`;
}
