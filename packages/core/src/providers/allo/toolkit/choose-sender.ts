import type { AlloClient, PhoneNumber } from '@callweave/allo-client';
import { textOf } from '@callweave/transport/json';
import { type CallSettings, signalOf } from './call-settings.ts';
import { callingCodeOf } from './calling-code-of.ts';
import { e164Of } from './e164-of.ts';

/** Who a text message is from: a line, or a sender id. */
export type Sender = { readonly from: string } | { readonly sender_id: string };

export const france = '+33';

/** 3 to 11 letters and digits, at least one of them a letter (https://help.withallo.com/en/v2/api-reference/sms/send-sms). */
export function isSenderId(value: string): boolean {
  return /^[A-Za-z\d]{3,11}$/.test(value) && /[A-Za-z]/.test(value);
}

/**
 * The one sender that may text a number: for French numbers a sender id, for others a line of the same country.
 *
 * @throws {TypeError} where there is none, or more than one: naming the choice is the caller's then.
 */
export async function chooseSender(client: AlloClient, to: string, settings: CallSettings): Promise<Sender> {
  const { data } = await client.GET('/v2/api/numbers', signalOf(settings));
  const senders = to.startsWith(france) ? senderIdsIn(data.data) : linesTexting(data.data, to);
  const [sender, ...others] = senders;
  if (sender !== undefined && others.length === 0) return sender;
  const wanted = to.startsWith(france) ? 'senderId, for a French number' : 'from, a line of the same country';
  const choice = senders.map((one) => ('from' in one ? one.from : one.sender_id)).join(', ');
  throw new TypeError(
    `Expected ${wanted}: ${choice === '' ? 'the team has none that can send it' : `choose among ${choice}`}.`,
  );
}

function senderIdsIn(rows: readonly PhoneNumber[]): Sender[] {
  const names = rows.flatMap((row) => (row.type === 'SENDER_ID' ? (textOf(row.name) ?? []) : []));
  return [...new Set(names)].filter(isSenderId).map((name) => ({ sender_id: name }));
}

function linesTexting(rows: readonly PhoneNumber[], to: string): Sender[] {
  const numbers = rows
    .filter(({ capabilities }) => !Array.isArray(capabilities) || capabilities.includes('SMS'))
    .flatMap(({ number }) => e164Of(number) ?? []);
  return [...new Set(numbers)]
    .filter((number) => callingCodeOf(number) === callingCodeOf(to))
    .map((from) => ({ from }));
}
