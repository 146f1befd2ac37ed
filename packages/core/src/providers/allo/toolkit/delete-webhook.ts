import type { AlloClient } from '@callweave/allo-client';
import { type CallSettings, signalOf } from './call-settings.ts';
import { requireText } from './require-input.ts';
import { unlessNotFound } from './unless-not-found.ts';

/**
 * Deletes an endpoint with the history of its deliveries. One that is gone already is no error.
 * https://help.withallo.com/en/v2/api-reference/webhooks/overview
 *
 * @returns whether there was one.
 * @throws {TypeError} for an empty id, before anything is sent.
 *
 * @example
 * await deleteWebhook(allo, webhook.id);
 */
export async function deleteWebhook(
  client: AlloClient,
  id: string,
  options: CallSettings = {},
): Promise<boolean> {
  const params = { path: { webhook_id: requireText('id', id) } };
  const answer = await unlessNotFound(
    client.DELETE('/v2/api/webhooks/{webhook_id}', { params, ...signalOf(options) }),
  );
  return answer !== null;
}
