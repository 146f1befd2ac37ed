import { ConflictError } from '@callweave/allo-client';
import { isReplay } from '@callweave/transport';
import { defaultPlatform, type Platform } from '@callweave/transport/platform';
import type { CallSettings } from './call-settings.ts';

export interface FindOrCreateOptions extends CallSettings {
  /** Sleep, for tests. */
  readonly platform?: Pick<Platform, 'sleep'>;
}

/** How long to wait for somebody else's request of the same key, each time. */
const busyDelaysMs = [250, 1_000, 3_000];

/** The answer to a request that creates something. */
interface Created<Row> {
  readonly data: { readonly data: Row };
  readonly response: Response;
}

/**
 * Creates something under an idempotency key that is made of what it is: whoever creates the same within an hour, in
 * whatever process, gets the first one's answer instead of a second row. An answer that is a repetition may be of
 * something that was deleted since; then it is created after all.
 * https://help.withallo.com/en/v2/api-reference/guides/error-handling
 */
export async function createOnce<Row>(
  settings: FindOrCreateOptions,
  options: {
    /** What it is, such as `person`. */
    readonly kind: string;
    /** What makes it the same one. */
    readonly identity: string;
    /** Sends the request, with a key of the call's own if none is given. */
    readonly create: (key: { readonly idempotencyKey?: string }) => Promise<Created<Row>>;
    readonly isStillThere: (row: Row) => Promise<boolean>;
  },
): Promise<{ readonly row: Row; readonly isNew: boolean }> {
  const { kind, identity, create, isStillThere } = options;
  const idempotencyKey = await idempotencyKeyOf(kind, identity);
  const first = await onceNotBusy(settings, () => create({ idempotencyKey }));
  if (!isReplay(first.response)) return { row: first.data.data, isNew: true };
  if (await isStillThere(first.data.data)) return { row: first.data.data, isNew: false };
  const second = await create({});
  return { row: second.data.data, isNew: true };
}

/** While another request of the key is under way, Allo answers with a conflict that passes. */
async function onceNotBusy<T>(
  { signal, platform = defaultPlatform }: FindOrCreateOptions,
  send: () => Promise<T>,
): Promise<T> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await send();
    } catch (error) {
      const delayMs = busyDelaysMs[tries];
      const isBusy = ConflictError.isInstance(error) && error.code === 'OTHER_TRANSACTION_IN_PROGRESS';
      if (!isBusy || delayMs === undefined) throw error;
      await platform.sleep(delayMs, signal);
    }
  }
}

/** A digest, since identities are people's numbers and names, and headers are logged in many places. */
async function idempotencyKeyOf(kind: string, identity: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(identity));
  const hex = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
  return `callweave-${kind}-${hex.slice(0, 32)}`;
}
