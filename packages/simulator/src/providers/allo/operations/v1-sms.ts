import type { ItemFacts } from '../content/item-facts.ts';
import { messageItem } from '../content/message-item.ts';
import { ALLO_KEY_OWNER, ALLO_LINES, ALLO_SENDER_ID } from '../content/roster.ts';
import { messageEventData } from '../events/event-data.ts';
import { textIn } from '../protocol/fields.ts';
import { dataReply } from '../protocol/pages.ts';
import { isE164 } from '../protocol/phone-number.ts';
import { AlloProblem } from '../protocol/problem.ts';
import type { AlloCall, AlloHandler } from './allo-handler.ts';
import { v1MessageRow } from './v1-rows.ts';

const refused = (code: string, param: string, message: string, status = 400): AlloProblem =>
  new AlloProblem({ status, code, message, param });

/** The number of a line in the USA: operators block others, and a sender id is no number. */
function senderLine({ world, body }: AlloCall): string {
  const from = textIn(body, 'from') ?? '';
  const line = ALLO_LINES.find(({ number }) => number === from);
  if (line === undefined) {
    // In version 2 it is a 404.
    const status = world.settings.smsErrorEnvelope === 'v2' ? 404 : 400;
    throw refused('FROM_NUMBER_NOT_FOUND', 'from', `The team has no line ${from}.`, status);
  }
  if (line.country === 'US') return from;
  const code = world.settings.smsErrorEnvelope === 'v2' ? 'NUMBER_NOT_SMS_ENABLED' : 'PROVIDER_NOT_SUPPORTED';
  throw refused(code, 'from', `${from} cannot send messages through the API.`);
}

function readParties(call: AlloCall): { from: string; to: string } {
  const to = textIn(call.body, 'to') ?? '';
  if (!isE164(to))
    throw refused('INVALID_TO_NUMBER', 'to', `to must be in E.164, received ${JSON.stringify(to)}.`);
  const senderId = textIn(call.body, 'sender_id');
  const from = senderId ?? senderLine(call);
  if (senderId !== undefined && senderId !== ALLO_SENDER_ID) {
    throw refused('SENDER_ID_NOT_ACTIVE', 'sender_id', `The sender id ${senderId} is not approved.`);
  }
  const country = senderId === undefined ? '+1' : '+33';
  if (to.startsWith(country)) return { from, to };
  throw refused('TO_NUMBER_COUNTRY_MISMATCH', 'to', `${from} sends to ${country} only, received ${to}.`);
}

/** Sends nothing, but the message is in the conversation from now on. The reply has no id. */
export const sendSMS: AlloHandler = (call) => {
  const { world, body, nowMs } = call;
  const { from, to } = readParties(call);
  const startMs = Math.floor(nowMs / 1000) * 1000;
  const row = messageItem({
    id: `msg-${world.ids.token(16)}`,
    direction: 'OUTBOUND',
    startMs,
    alloNumber: from,
    contactNumber: to,
    contacts: world.crm.contactRows(to, nowMs),
    user: ALLO_KEY_OWNER,
    content: textIn(body, 'message') ?? '',
    status: 'SENT',
    messageType: 'SMS',
  });
  const facts: ItemFacts = {
    ...{ type: 'SMS', direction: 'OUTBOUND', alloNumber: from, contactNumber: to, user: ALLO_KEY_OWNER },
    ...{ result: null, tags: null, isUnread: false, hasSummary: false, startMs, endMs: startMs },
    ...{ dialogue: null, turnIndex: null },
  };
  world.shelf.sent.add({ row, facts });
  world.journal.add('sms.sent', messageEventData(row), from, nowMs);
  return dataReply(200, v1MessageRow(row));
};
