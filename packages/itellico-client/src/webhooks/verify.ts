import { verifyWebhook, type WebhookOptions, type WebhookRequest } from '@callweave/transport/webhooks';
import type { ItellicoWebhookData, ItellicoWebhookEvent } from './events.ts';
import { itellicoWebhooks } from './scheme.ts';

/**
 * The event of a delivery, once its signature and its age are seen to be right.
 *
 * itellico tries up to five times again within a quarter of an hour, and does not say whether a retry is signed anew.
 * If the late ones are refused as `timestamp_out_of_tolerance`, set `toleranceSeconds` to 1200. Duplicates happen:
 * remember each `deliveryId`.
 *
 * @throws {WebhookVerificationError} for every delivery that can't be trusted, an unsigned one among them: answer 401.
 * @throws {TypeError} for an empty secret, and for a body that was parsed already.
 *
 * @example
 * const event = await verifyItellicoWebhook({ body: request.rawBody, headers: request.headers, secrets });
 * if (event.type === 'conversation.ended') console.log(event.data.conversation_uuid, event.data.status);
 */
export function verifyItellicoWebhook(request: WebhookRequest): Promise<ItellicoWebhookEvent> {
  return verifyWebhook<ItellicoWebhookData>(itellicoWebhooks, request);
}

/**
 * As `verifyItellicoWebhook`, for a `Request` whose body nobody has read: in workers, Deno, Bun, Next.js, Hono.
 *
 * @example
 * const event = await readItellicoWebhook(request, { secrets: env.ITELLICO_WEBHOOK_SECRET });
 */
export async function readItellicoWebhook(
  request: Request,
  options: WebhookOptions,
): Promise<ItellicoWebhookEvent> {
  return verifyItellicoWebhook({
    ...options,
    headers: request.headers,
    body: new Uint8Array(await request.arrayBuffer()),
  });
}
