import { verifyItellicoWebhook } from '@callweave/itellico-client/webhooks';
import { expect, it } from 'vitest';
import { fakeClock, startItellico } from '../started.ts';
import { startReceiver } from './receiver.ts';

const DAY_MS = 86_400_000;

it('itellico: endpoints are told of the conversations of a day, in order, and can find each by its id', async () => {
  const start = Date.UTC(2026, 9, 1);
  const clock = fakeClock(start);
  const receiver = await startReceiver();
  const { simulator, conversations } = await startItellico({ clock, conversations: 2_000 });
  const { secret } = simulator.webhooks.add({ url: receiver.url });
  await clock.advance(DAY_MS);

  const { json } = await conversations({
    limit: '1000',
    created_after: new Date(start).toISOString(),
    created_before: new Date(start + DAY_MS).toISOString(),
  });
  const ids = [...(json.items ?? [])].map(({ conversation_id }) => String(conversation_id));
  expect(ids.length).toBeGreaterThan(10);

  const events = receiver.received.map(({ body }) => JSON.parse(body));
  const started = events.filter(({ event_type: type }) => type === 'conversation.started');
  expect(started.map(({ data }) => data.conversation_uuid).sort()).toEqual(ids.sort());
  expect(events.map(({ created }) => created)).toEqual(events.map(({ created }) => created).sort());
  expect(new Set(events.map(({ event_id: id }) => id)).size).toBe(events.length);
  expect(new Set(events.map(({ event_type: type }) => type))).toEqual(
    new Set(['conversation.started', 'conversation.ended', 'conversation.analysis.completed']),
  );

  const [first] = receiver.received;
  const verified = await verifyItellicoWebhook({
    headers: first?.headers ?? {},
    body: first?.body ?? '',
    secrets: secret ?? '',
    now: () => Date.parse(events[0].created),
  });
  expect(verified.verified).toBe(true);
});

it('itellico: a call that a client starts is told of when it is answered and when it ends', async () => {
  const clock = fakeClock(Date.UTC(2026, 10, 2));
  const receiver = await startReceiver();
  const { simulator, send, agents } = await startItellico({
    clock,
    callAnswer: 'human',
    answerDelayMs: 5_000,
  });
  simulator.webhooks.add({ url: receiver.url });
  const agentId = (await agents()).json.items?.[0]?.id;
  await send('POST', '/calls', {
    type: 'phone',
    agent_id: agentId,
    from_number: '+14155550100',
    to_number: '+14155550101',
  });
  await clock.advance(4_999);
  expect(receiver.received).toEqual([]);
  await clock.advance(1);
  const topics = (): string[] => receiver.received.map(({ body }) => JSON.parse(body).event_type);
  expect(topics()).toEqual(['conversation.started']);
  await clock.advance(DAY_MS);
  expect(topics()).toEqual(['conversation.started', 'conversation.ended', 'conversation.analysis.completed']);
});
