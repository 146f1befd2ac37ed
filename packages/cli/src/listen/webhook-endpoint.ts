import { verifyAlloWebhook } from '@callweave/allo-client/webhooks';
import {
  type Normalized,
  normalizeAlloWebhook,
  normalizeItellicoWebhook,
  type Provider,
} from '@callweave/core';
import { verifyItellicoWebhook } from '@callweave/itellico-client/webhooks';
import type { WebhookOptions, WebhookRequest } from '@callweave/transport/webhooks';
import { readSecrets } from '../config/read-secret.ts';
import type { AccountSettings } from '../config/settings.ts';
import type { World } from '../world.ts';

/** Where the webhooks of one account come in. */
export interface WebhookEndpoint {
  readonly provider: Provider;
  readonly account: string;
  /**
   * What a delivery says, once its signature is seen to be right.
   * @throws {WebhookVerificationError} for a delivery that can't be trusted.
   */
  readonly read: (request: Pick<WebhookRequest, 'body' | 'headers'>) => Promise<ReceivedWebhook>;
}

export interface ReceivedWebhook {
  readonly deliveryId: string;
  /** The vendor's word for what happened. */
  readonly topic: string;
  readonly normalized: Normalized;
}

/** The endpoint of an account whose signing secrets are set. */
export function createWebhookEndpoint(
  { provider, name, webhookSecretVariables }: AccountSettings,
  toleranceSeconds: number,
  world: World,
): WebhookEndpoint {
  const secrets = readSecrets(webhookSecretVariables, world);
  const options: WebhookOptions = { secrets, toleranceSeconds, now: world.platform.now };
  return { provider, account: name, read: provider === 'allo' ? readAllo(options) : readItellico(options) };
}

function readAllo(options: WebhookOptions): WebhookEndpoint['read'] {
  return async (request) => {
    const event = await verifyAlloWebhook({ ...options, ...request });
    return { deliveryId: event.deliveryId, topic: event.topic, normalized: normalizeAlloWebhook(event) };
  };
}

function readItellico(options: WebhookOptions): WebhookEndpoint['read'] {
  return async (request) => {
    const event = await verifyItellicoWebhook({ ...options, ...request });
    return { deliveryId: event.deliveryId, topic: event.topic, normalized: normalizeItellicoWebhook(event) };
  };
}
