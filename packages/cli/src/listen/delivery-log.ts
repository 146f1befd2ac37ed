import { formatLogTime } from '../terminal/format.ts';
import type { Output, World } from '../world.ts';
import type { Received } from './receive-webhook.ts';
import type { WebhookEndpoint } from './webhook-endpoint.ts';

const words: Readonly<Record<Received['outcome'], string>> = {
  stored: 'will be read',
  repeated: 'came before',
  no_conversation: 'names no conversation',
  forged: 'refused',
  not_stored: 'not stored; the vendor tries again',
};

/** A line for each delivery: what it was, and what became of it. Nothing of its body but topic and id. */
export function createDeliveryLog(
  { write }: Output,
  { platform }: Pick<World, 'platform'>,
  isJson: boolean,
): (endpoint: WebhookEndpoint, received: Received) => void {
  return ({ provider, account }, { outcome, status, topic, conversationId, error }) => {
    const reason = error === null ? null : (Reflect.get(error, 'reason') ?? error.message);
    if (isJson) {
      const at = new Date(platform.now()).toISOString();
      write(
        `${JSON.stringify({ event: 'delivery', at, provider, account, outcome, status, topic, conversationId, reason })}\n`,
      );
      return;
    }
    const told = [topic, conversationId, words[outcome], reason === null ? null : `(${reason})`];
    const text = told.filter((part) => part !== null).join('  ');
    write(`${formatLogTime(platform.now())}  ${provider}/${account}  ${status}  ${text}\n`);
  };
}
