import { type IHookFunctions, NodeOperationError } from 'n8n-workflow';
import { readSecrets } from './read-secrets.ts';

/** Ends the activation of a trigger that could not trust any delivery. */
export async function requireSecret(context: IHookFunctions): Promise<void> {
  if (readSecrets(await context.getCredentials('itellicoApi')).length > 0) return;
  throw new NodeOperationError(context.getNode(), "The credential has no 'Webhook Signing Secret'", {
    description:
      "In itellico, open Settings > Developers > Webhooks, choose Regenerate at the webhook's signing secret, and paste it into the credential.",
  });
}
