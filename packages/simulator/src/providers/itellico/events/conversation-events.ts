import { Random } from '../../../content/random.ts';
import { isoMilliseconds } from '../../../content/times.ts';
import type { SimulatorEvent } from '../../../webhooks/simulator-event.ts';
import type { ConversationFacts } from '../conversations/conversation-facts.ts';
import { messagesAt } from '../conversations/conversation-state.ts';
import type { ItellicoWorld } from '../world.ts';

const AFTERWARDS = { nowMs: Number.POSITIVE_INFINITY, runningStatus: 'in_progress' } as const;

/**
 * The three documented events of a conversation that has, or will have, them:
 * https://docs.itellico.ai/reference/webhook-events
 */
export function conversationEvents(
  world: ItellicoWorld,
  facts: ConversationFacts,
): readonly SimulatorEvent[] {
  const { startMs, endMs, analysedMs } = facts.life;
  const account = world.accounts.find(facts.accountId);
  const eventOf = (topic: string, occurredAtMs: number, data: object): SimulatorEvent => ({
    id: new Random(world.seed, `itellico/event/${facts.id}/${topic}`).uuid(),
    topic,
    occurredAtMs,
    data: { conversation_uuid: facts.id, agent_uuid: facts.agentId, agent_name: facts.agentName, ...data },
    scope: facts.agentId,
    ...(account !== null && { account: { id: account.id, name: account.name } }),
  });
  // A call that nobody answers ends without a start.
  const wasHeld = endMs > startMs;
  const events = [
    ...(wasHeld ? [eventOf('conversation.started', startMs, startedData(facts))] : []),
    ...(Number.isFinite(endMs) ? [eventOf('conversation.ended', endMs, endedData(facts))] : []),
  ];
  if (!Number.isFinite(analysedMs)) return events;
  return [...events, eventOf('conversation.analysis.completed', analysedMs, analysisData(world, facts))];
}

/** A webhook has who called whom, where the list has whose line and which contact. */
function startedData({ type, direction, line, contactNumber, life, id }: ConversationFacts): object {
  const numbers = [contactNumber, line?.number ?? null];
  const [from_number, to_number] = direction === 'outbound' ? numbers.reverse() : numbers;
  return {
    channel: type === 'phone' ? 'sip' : 'web',
    direction,
    from_number,
    to_number,
    ip_address: type === 'phone' ? null : '203.0.113.7',
    campaign_uuid: null,
    campaign_contact_uuid: null,
    room_sid: `RM_${id}`,
    metadata: {},
    started_at: isoMilliseconds(life.startMs),
  };
}

function endedData(facts: ConversationFacts): object {
  const { startMs, endMs } = facts.life;
  return {
    ...startedData(facts),
    ended_at: isoMilliseconds(endMs),
    duration_seconds: Math.round((endMs - startMs) / 1000),
    status: facts.ending,
    answer_status: facts.answerStatus,
    ...transcriptOf(facts),
  };
}

function analysisData(world: ItellicoWorld, facts: ConversationFacts): object {
  const random = new Random(world.seed, `itellico/analysis/${facts.id}`);
  const rating = random.integer(1, 5);
  return {
    analysis_job_uuid: random.uuid(),
    analyzed_at: isoMilliseconds(facts.life.analysedMs),
    model_used: 'gpt-4.1-mini',
    ...transcriptOf(facts),
    results: {
      goals: [],
      post_call: [
        {
          name: 'Caller satisfaction',
          type: 'rating',
          value: rating,
          reasoning:
            rating > 3 ? 'The caller got what they wanted.' : 'The caller had to ask more than once.',
        },
      ],
    },
  };
}

/** The samples have empty arrays, so what is in them is not documented: taken to be as the list writes it. */
function transcriptOf(facts: ConversationFacts): object {
  const messages = messagesAt(facts, AFTERWARDS);
  return { messages, events: messages.filter(({ role }) => role === 'event') };
}
