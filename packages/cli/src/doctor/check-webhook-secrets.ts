import { verifyAlloWebhook, WebhookVerificationError } from '@callweave/allo-client/webhooks';
import { verifyItellicoWebhook } from '@callweave/itellico-client/webhooks';
import { readSecrets } from '../config/read-secret.ts';
import type { AccountSettings } from '../config/settings.ts';
import type { World } from '../world.ts';
import { type Check, fail, ok } from './check.ts';

/** Whether `listen` could verify the webhooks of an account. It is no fault to have no webhooks. */
export async function checkWebhookSecrets(
  { provider, webhookSecretVariables }: AccountSettings,
  subject: string,
  world: World,
): Promise<Check> {
  const secrets = readSecrets(webhookSecretVariables, world);
  const variables = webhookSecretVariables.join(' or ');
  if (secrets.length === 0) return ok(subject, `not set; callweave listen needs one, in ${variables}`);
  const verify = provider === 'allo' ? verifyAlloWebhook : verifyItellicoWebhook;
  try {
    await verify({ body: '', headers: {}, secrets });
  } catch (error) {
    // Nothing was signed, so that is what a good secret comes to.
    if (!WebhookVerificationError.isInstance(error)) {
      const message = error instanceof Error ? error.message : String(error);
      return fail(subject, message, `Copy the secret of the webhook again, into ${variables}.`);
    }
  }
  return ok(subject, secrets.length === 1 ? 'set' : `${secrets.length} set`);
}
