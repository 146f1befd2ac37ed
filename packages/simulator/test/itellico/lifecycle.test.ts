import { describe, expect, it } from 'vitest';
import { generateDialogues, type ItellicoConversationRow } from '../../src/index.ts';
import { handClock, type ItellicoUnderTest, startItellico } from '../started.ts';

const ONE = generateDialogues({ seed: 11, count: 1 });
const UNTIL = '2026-11-01T00:00:00Z';
const DELAYS = { recordingDelayMs: 20_000, analysisDelayMs: 60_000, runningShare: 0 };

interface Scene {
  readonly itellico: ItellicoUnderTest;
  /** What the list has of the one conversation at this instant. */
  rowAt(timeMs: number): Promise<ItellicoConversationRow | undefined>;
}

/** One conversation, and a clock that goes wherever it is put: a row is a function of it. */
async function sceneOf(options: Parameters<typeof startItellico>[0] = {}): Promise<Scene> {
  let nowMs = Date.parse(UNTIL);
  // Seed 3 has a recording.
  const itellico = await startItellico({
    dialogues: ONE,
    until: UNTIL,
    seed: 3,
    clock: handClock(() => nowMs),
    ...DELAYS,
    ...options,
  });
  return {
    itellico,
    rowAt: (timeMs) => {
      nowMs = timeMs;
      return Promise.resolve(itellico.simulator.truth()[0]?.row);
    },
  };
}

describe('itellico: the life of a conversation', () => {
  it('does not exist before it starts, then runs, ends, and is recorded and analysed later', async () => {
    const { itellico, rowAt } = await sceneOf();
    const whole = await rowAt(Date.parse(UNTIL));
    const startMs = Date.parse(whole?.start_timestamp ?? '');
    const spokenMs = whole?.messages.map(({ timestamp }) => Date.parse(timestamp)) ?? [];
    expect(whole).toMatchObject({ status: 'completed', capture: { recording_url: expect.any(String) } });

    expect(await rowAt(startMs - 1)).toBeUndefined();
    expect((await itellico.conversations()).json).toEqual({ count: 0, items: [] });
    expect(await rowAt(startMs)).toMatchObject({
      status: 'in_progress',
      messages: [],
      duration_seconds: null,
      capture: null,
    });
    for (const [index, timeMs] of spokenMs.entries()) {
      expect((await rowAt(timeMs - 1))?.messages).toEqual(whole?.messages.slice(0, index));
      expect((await rowAt(timeMs))?.messages).toEqual(whole?.messages.slice(0, index + 1));
      expect((await itellico.conversations()).json.items).toEqual([await rowAt(timeMs)]);
    }
    const { json } = await itellico.get(
      `/v1/accounts/7d1e6c52-0b9f-4c3a-8f27-5a90d4b1e638/calls/${whole?.conversation_id}`,
    );
    expect(json.ended_at).toBeNull();

    const endMs = await endOf(rowAt, spokenMs.at(-1) ?? 0);
    expect(await rowAt(endMs - 1)).toMatchObject({ status: 'in_progress', duration_seconds: null });
    expect(await rowAt(endMs)).toMatchObject({
      status: 'completed',
      duration_seconds: Math.round((endMs - startMs) / 1000),
      capture: null,
    });
    expect((await rowAt(endMs + 19_999))?.capture).toBeNull();
    expect(await rowAt(endMs + 20_000)).toEqual(whole);
  });

  it('has its time of change move with each of that, and with nothing else', async () => {
    const { itellico, rowAt } = await sceneOf();
    const whole = await rowAt(Date.parse(UNTIL));
    const spokenMs = whole?.messages.map(({ timestamp }) => Date.parse(timestamp)) ?? [];
    const endMs = await endOf(rowAt, spokenMs.at(-1) ?? 0);
    const updatedAt = async (timeMs: number): Promise<number> => {
      await rowAt(timeMs);
      const [entry] = itellico.simulator.truth();
      const updatedMs = Date.parse(entry?.updatedAt ?? '');
      const iso = (ms: number): string => new Date(ms).toISOString();
      const found = async (query: Record<string, string>): Promise<unknown> =>
        (await itellico.conversations(query)).json.count;
      expect(await found({ updated_after: iso(updatedMs), updated_before: iso(updatedMs + 1) })).toBe(1);
      expect(await found({ updated_after: iso(updatedMs + 1) })).toBe(0);
      expect(await found({ updated_before: iso(updatedMs) })).toBe(0);
      return updatedMs;
    };
    expect(await updatedAt((spokenMs[2] ?? 0) + 1)).toBe(spokenMs[2]);
    expect(await updatedAt(endMs + 5)).toBe(endMs);
    expect(await updatedAt(endMs + 25_000)).toBe(endMs + 20_000);
    expect(await updatedAt(endMs + 3_600_000)).toBe(endMs + 60_000);
  });

  it('is never analysed where no analysis is set up', async () => {
    const { itellico, rowAt } = await sceneOf({ analysisDelayMs: null });
    await rowAt(Date.parse('2027-01-01T00:00:00Z'));
    const [entry] = itellico.simulator.truth();
    const endMs = await endOf(rowAt, Date.parse(entry?.row.messages.at(-1)?.timestamp ?? ''));
    expect(Date.parse(entry?.updatedAt ?? '')).toBe(endMs + 20_000);
  });

  it('takes the delays of a range, each conversation its own', async () => {
    const itellico = await startItellico({
      recordingDelayMs: { min: 1_000, max: 5_000 },
      analysisDelayMs: { min: 10_000, max: 90_000 },
      runningShare: 0,
    });
    const delays = itellico.simulator.truth().map(({ row, updatedAt }) => {
      const endMs = Date.parse(row.start_timestamp) + Number(row.duration_seconds) * 1_000;
      return Date.parse(updatedAt) - endMs;
    });
    // A duration is rounded to the second.
    expect(Math.min(...delays)).toBeGreaterThanOrEqual(9_500);
    expect(Math.max(...delays)).toBeLessThanOrEqual(90_500);
    expect(new Set(delays.map((delay) => Math.round(delay / 1_000))).size).toBeGreaterThan(40);
  });

  it('can go on for good, or end as blocked', async () => {
    const statuses = async (options: Parameters<typeof startItellico>[0]): Promise<unknown[]> =>
      (await startItellico(options)).simulator.truth().map(({ row }) => row.status);
    expect(new Set(await statuses({ runningShare: 1 }))).toEqual(new Set(['in_progress']));
    expect(new Set(await statuses({ runningShare: 1, runningStatus: 'active' }))).toEqual(
      new Set(['active']),
    );
    expect(new Set(await statuses({ blockedShare: 1, runningShare: 0 }))).toEqual(new Set(['blocked']));
    const some = await statuses({ blockedShare: 0.2 });
    expect(some.filter((status) => status === 'blocked').length).toBeGreaterThan(10);
    const itellico = await startItellico({ blockedShare: 0.2 });
    const { json, status } = await itellico.conversations({ status: 'blocked', limit: '200' });
    expect([status, json.count]).toEqual([200, some.filter((found) => found === 'blocked').length]);
  });

  it('comes into a list that is read meanwhile, first in the order of the newest', async () => {
    let nowMs = Date.parse('2026-10-01T00:00:00Z');
    const itellico = await startItellico({ clock: handClock(() => nowMs) });
    const before = (await itellico.conversations({ limit: '5' })).json;
    nowMs += 86_400_000 * 3;
    const after = (await itellico.conversations({ limit: '200' })).json;
    const [countBefore, countAfter] = [Number(before.count), Number(after.count)];
    expect(countAfter).toBeGreaterThan(countBefore);
    const ids = after.items?.map(({ conversation_id }) => conversation_id) ?? [];
    expect(ids[countAfter - countBefore]).toBe(before.items?.[0]?.conversation_id);
  });
});

/** The first instant after the last word at which it has ended. */
async function endOf(rowAt: Scene['rowAt'], fromMs: number): Promise<number> {
  let [lowest, highest] = [fromMs, fromMs + 600_000];
  while (lowest < highest) {
    const middle = Math.floor((lowest + highest) / 2);
    if ((await rowAt(middle))?.status === 'in_progress') lowest = middle + 1;
    else highest = middle;
  }
  return lowest;
}
