import { createAlloClient } from '@callweave/allo-client';
import { alloSource, itellicoSource } from '@callweave/core';
import { createItellicoClient } from '@callweave/itellico-client';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createScaledClock, createSimulator } from '../../src/index.ts';
import { DIALOGUES } from '../started.ts';

/** Ten times as fast as the real time, so that the pace of the strict limits is kept in a tenth of it. */
const fast = () => createScaledClock({ speed: 10, at: '2026-11-01T00:00:00Z' });

describe.each(['strict', 'lenient'] as const)('our own clients, before the %s simulators', (preset) => {
  it('read every row of Allo once, with no refusal', async () => {
    const clock = fast();
    const simulator = await createSimulator({
      provider: 'allo',
      preset,
      clock,
      dialogues: DIALOGUES,
    }).listen();
    onTestFinished(() => simulator.close());
    const { apiKey, url: baseUrl } = simulator;
    const client = createAlloClient({ apiKey, baseUrl, platform: { now: clock.now, sleep: clock.sleep } });
    const ids: string[] = [];
    for await (const { providerId } of alloSource(client).list()) ids.push(providerId);
    expect(ids.sort()).toEqual(
      simulator
        .truth()
        .map(({ row }) => row.id)
        .sort(),
    );
    expect(Object.keys(simulator.counts().byStatus)).toEqual(['200']);
  });

  it('read every conversation of itellico once', async () => {
    const clock = fast();
    const simulator = await createSimulator({
      provider: 'itellico',
      preset,
      clock,
      dialogues: DIALOGUES,
    }).listen();
    onTestFinished(() => simulator.close());
    const { apiKey, url: baseUrl } = simulator;
    const client = createItellicoClient({
      apiKey,
      baseUrl,
      platform: { now: clock.now, sleep: clock.sleep },
    });
    const ids: string[] = [];
    for await (const { providerId } of itellicoSource(client).list({
      since: '2026-01-01',
      until: '2027-01-01',
    })) {
      ids.push(providerId);
    }
    const expected = simulator.truth().map(({ row }) => row.conversation_id);
    expect(ids.sort()).toEqual(expected.sort());
  });
});
