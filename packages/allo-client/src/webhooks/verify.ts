import { verifyWebhook, type WebhookOptions, type WebhookRequest } from '@callweave/transport/webhooks';
import type { AlloWebhookData, AlloWebhookEvent } from './events.ts';
import { alloWebhooks } from './scheme.ts';

/**
 * The event of a version 2 delivery, once its signature and its age are seen to be right.
 *
 * Allo delivers at least once, in no certain order, and tries for 28 hours: remember each `deliveryId` for longer.
 *
 * @throws {WebhookVerificationError} for every delivery that can't be trusted: answer 401.
 * @throws {TypeError} for a secret that is none, and for a body that was parsed already.
 *
 * @example
 * const event = await verifyAlloWebhook({ body: request.rawBody, headers: request.headers, secrets });
 * if (event.type === 'call.completed') console.log(event.data.one_sentence_summary);
 */
export function verifyAlloWebhook(request: WebhookRequest): Promise<AlloWebhookEvent> {
  return verifyWebhook<AlloWebhookData>(alloWebhooks, request);
}

/**
 * As `verifyAlloWebhook`, for a `Request` whose body nobody has read: in workers, Deno, Bun, Next.js, Hono.
 *
 * @example
 * const event = await readAlloWebhook(request, { secrets: env.ALLO_WEBHOOK_SECRET });
 */
export async function readAlloWebhook(request: Request, options: WebhookOptions): Promise<AlloWebhookEvent> {
  return verifyAlloWebhook({
    ...options,
    headers: request.headers,
    body: new Uint8Array(await request.arrayBuffer()),
  });
}
