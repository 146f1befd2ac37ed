import type { ConversationFacts } from '../conversations/conversation-facts.ts';
import { callRowAt, captureAt, messagesAt } from '../conversations/conversation-state.ts';
import { findConversations } from '../conversations/find-conversations.ts';
import { placeCall } from '../conversations/place-call.ts';
import { type ItellicoCall, type ItellicoHandlers, json, notFound } from '../operation.ts';
import { listReply, pageWanted } from '../page.ts';
import { checkE164, invalid } from '../request/check-texts.ts';
import type { ItellicoAgent } from '../stores/agent.ts';
import { readConversationQuery } from './conversations.ts';

const exists = (): boolean => true;

/** By type a phone call needs no numbers; nobody can be called without. */
function requireNumber({ body }: ItellicoCall, name: string): string {
  const number = body.text(name) ?? null;
  if (number === null) throw invalid(`body.${name}`, `${name} is required for phone calls`, 'missing');
  checkE164(name, number);
  return number;
}

function findAgent({ world, account, body }: ItellicoCall): ItellicoAgent {
  const agent = world.agents.find(account.id, body.text('agent_id') ?? '');
  if (agent === null || agent.isArchived) throw notFound('The agent');
  return agent;
}

function start(call: ItellicoCall): ConversationFacts {
  const { world, account, body } = call;
  const externalId = body.text('external_id') ?? null;
  const known = externalId === null ? null : world.placedCalls.findByExternalId(account.id, externalId);
  if (known !== null && world.settings.externalIdDedupe) return known;
  const isPhone = body.text('type') === 'phone';
  return placeCall(world, {
    type: isPhone ? 'phone' : 'web',
    agent: findAgent(call),
    fromNumber: isPhone ? requireNumber(call, 'from_number') : null,
    toNumber: isPhone ? requireNumber(call, 'to_number') : null,
    externalId,
    initialText: isPhone ? null : (body.text('initial_text') ?? null),
  });
}

/** What a browser would need; there is no LiveKit behind it. */
function joinOf({ type, id }: ConversationFacts): object | null {
  if (type !== 'web') return null;
  return { token: `demo-token-${id}`, livekit_url: 'wss://livekit.example.com', room_sid: `RM_${id}` };
}

export const callOperations: ItellicoHandlers<'listCalls' | 'createCall' | 'getCall'> = {
  listCalls: (call) => {
    const { world } = call;
    const query = readConversationQuery(call, world.settings.callsOfSubaccounts === 'listed');
    const { count, page } = findConversations(world, query, pageWanted(call), exists);
    const moment = world.moment();
    return listReply(
      count,
      page.map((facts) => callRowAt(facts, moment)),
    );
  },

  createCall: (call) => {
    const facts = start(call);
    const row = callRowAt(facts, call.world.moment());
    return json(call.world.settings.createStatus, { ...row, success: true, join: joinOf(facts) });
  },

  getCall: (call) => {
    const { world } = call;
    const query = readConversationQuery(call, world.settings.callsOfSubaccounts === 'listed');
    const { page } = findConversations(world, query, { offset: 0, limit: 1 }, exists);
    const [facts] = page;
    if (facts === undefined) throw notFound('The call');
    const moment = world.moment();
    const messages = messagesAt(facts, moment);
    return json(200, { ...callRowAt(facts, moment), messages, capture: captureAt(facts, moment) });
  },
};
