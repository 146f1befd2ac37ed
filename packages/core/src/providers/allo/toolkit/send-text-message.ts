import type { AlloClient } from '@callweave/allo-client';
import { describeValue } from '@callweave/transport';
import { type CallSettings, signalOf } from './call-settings.ts';
import { chooseSender, france, isSenderId, type Sender } from './choose-sender.ts';
import type { Claims } from './claims.ts';
import { e164Of } from './e164-of.ts';
import { isRefused } from './is-refused.ts';
import { releaseAfter } from './release-after.ts';
import { requireE164, requireText } from './require-input.ts';
import { UncertainMessageError } from './uncertain-message-error.ts';

export interface TextMessage {
  /** The recipient, in E.164. */
  readonly to: string;
  /** 1 to 1,000 characters. */
  readonly text: string;
  /**
   * Your line in E.164, or a short code of yours.
   * @default the team's only line in the recipient's country that can send text messages
   */
  readonly from?: string;
  /**
   * Your approved sender id, for recipients in France: 3 to 11 letters and digits, at least one of them a letter.
   * @default the team's only one
   */
  readonly senderId?: string;
}

export interface SendTextMessageOptions extends CallSettings {
  /**
   * Keeps a message from being sent twice, by a key of yours such as the id of the reminder that it is. Allo documents
   * no such key for text messages. After an `UncertainMessageError`, release the key once you have seen that the message
   * was not sent.
   * @default none
   */
  readonly once?: {
    readonly claims: Claims;
    readonly key: string;
    /** @default 604800000, a week */
    readonly ttlMs?: number;
  };
}

export interface SentTextMessage {
  /** False if a message of the same `once.key` was sent before, or may have been. */
  readonly isSent: boolean;
  /** Whom it is from; null if nothing was sent. */
  readonly sender: Sender | null;
}

/** In which units Allo counts is not documented: these are UTF-16's, of which an emoji has two. */
const maxLength = 1_000;

/**
 * Sends one text message, with everything checked first that Allo would refuse: the number, the length, and who may
 * send to France, where operators block messages from mobile numbers and Allo wants an approved sender id. It is never
 * repeated unless it surely was not sent. Allo's answer has no id.
 * https://help.withallo.com/en/v2/api-reference/sms/send-sms
 *
 * @throws {TypeError} for what Allo would refuse, before it is sent.
 * @throws {UncertainMessageError} if no answer told whether it was sent, also because you aborted; `once` keeps its
 *   claim then.
 * @throws {ApiError} if Allo refused it: `A2P_NOT_ENABLED`, `TO_NUMBER_COUNTRY_MISMATCH`, a `quota` of messages.
 *
 * @example
 * await sendTextMessage(allo, { to: '+14155550123', text: 'We can offer you Tuesday at nine.' });
 */
export async function sendTextMessage(
  client: AlloClient,
  message: TextMessage,
  options: SendTextMessageOptions = {},
): Promise<SentTextMessage> {
  const to = requireE164('to', message.to);
  const text = requireLength(message.text);
  const given = senderIn(message, to);
  const { claims, key, ttlMs = 604_800_000 } = options.once ?? {};
  const claimKey = claims === undefined ? '' : requireText('once.key', key);
  const sender = given ?? (await chooseSender(client, to, options));
  options.signal?.throwIfAborted();
  if (claims !== undefined && !(await claims.claim(claimKey, ttlMs))) return { isSent: false, sender: null };
  try {
    await client.POST('/v1/api/sms', { body: { ...sender, to, message: text }, ...signalOf(options) });
    return { isSent: true, sender };
  } catch (error) {
    if (!isRefused(error)) throw new UncertainMessageError({ to, cause: error });
    throw claims === undefined ? error : await releaseAfter(error, claims, claimKey);
  }
}

function requireLength(value: unknown): string {
  if (typeof value === 'string' && value.trim() !== '' && value.length <= maxLength) return value;
  const given = typeof value === 'string' ? `${value.length} of them` : describeValue(value);
  throw new TypeError(`Expected a text of 1 to 1,000 characters; got ${given}.`);
}

/** The sender that the caller names; null where Callweave is to choose. */
function senderIn({ from, senderId }: TextMessage, to: string): Sender | null {
  if (from !== undefined && senderId !== undefined) {
    throw new TypeError('Expected from or senderId; got both.');
  }
  if (senderId !== undefined) {
    if (!to.startsWith(france)) {
      throw new TypeError('Expected a recipient in France (+33), where sender ids send to; got another one.');
    }
    if (typeof senderId === 'string' && isSenderId(senderId)) return { sender_id: senderId };
    throw new TypeError(
      `Expected senderId to be 3 to 11 letters and digits, at least one of them a letter; got ${describeValue(senderId)}.`,
    );
  }
  if (from === undefined) return null;
  if (typeof from === 'string' && /^\d{3,8}$/.test(from)) return { from };
  const line = e164Of(from);
  if (line === null) {
    throw new TypeError(
      `Expected from to be a line of yours in E.164 or a short code; got ${describeValue(from)}. A sender id goes into senderId.`,
    );
  }
  if (to.startsWith(france) || line.startsWith(france)) {
    throw new TypeError(
      'Expected senderId, or a short code as from: operators in France block messages from numbers such as the one given.',
    );
  }
  return { from: line };
}
