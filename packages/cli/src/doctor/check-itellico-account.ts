import { createItellicoClient } from '@callweave/itellico-client';
import { clientOptionsOf } from '../accounts/client-options.ts';
import type { AccountSettings } from '../config/settings.ts';
import type { World } from '../world.ts';
import { type Check, ok } from './check.ts';
import { checkClock } from './check-clock.ts';
import { describeRefusal } from './describe-refusal.ts';
import { createObservingFetch } from './observing-fetch.ts';

/**
 * The key of an account of itellico: accepted, and let into the account and its conversations; and both clocks. Keys
 * have no scopes there: they may do what their owner may (https://docs.itellico.ai/accounts/api-keys).
 */
export async function* checkItellicoAccount(
  account: AccountSettings,
  subject: string,
  world: World,
): AsyncGenerator<Check, void, undefined> {
  const observed = createObservingFetch(world.platform);
  let accountId: string;
  try {
    const options = clientOptionsOf(account, world, { fetch: observed.fetch, timeoutSeconds: 10 });
    const client = createItellicoClient(options);
    const { data } = await client.GET('/v1/accounts/current');
    yield ok(`${subject} key`, `accepted, of the account ${data.name ?? data.id}`);
    accountId = account.accountId ?? data.id;
  } catch (error) {
    yield describeRefusal(`${subject} key`, error, account, world);
    return;
  }
  yield await checkConversations(account, subject, accountId, world);
  yield ok(`${subject} limits`, describeLimit(observed.last()?.headers ?? new Headers()));
  const answer = observed.last();
  if (answer !== null) yield checkClock(`${subject} clock`, answer);
}

async function checkConversations(
  account: AccountSettings,
  subject: string,
  accountId: string,
  world: World,
): Promise<Check> {
  try {
    const client = createItellicoClient(clientOptionsOf(account, world, { timeoutSeconds: 10 }));
    const now = new Date(world.platform.now()).toISOString();
    // No row is wanted: only whether the list may be read.
    await client.GET('/v1/accounts/{account_id}/conversations', {
      params: { path: { account_id: accountId }, query: { created_after: now } },
    });
    return ok(`${subject} conversations`, 'may be read');
  } catch (error) {
    return describeRefusal(`${subject} conversations`, error, account, world);
  }
}

function describeLimit(headers: Headers): string {
  const limit = headers.get('x-ratelimit-limit');
  return limit === null
    ? 'itellico tells none; requests are sent carefully'
    : `${limit} requests a second, as its answers tell`;
}
