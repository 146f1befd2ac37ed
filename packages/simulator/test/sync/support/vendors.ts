import { setTimeout as sleep } from 'node:timers/promises';
import { onTestFinished } from 'vitest';
import { Random } from '../../../src/content/random.ts';
import {
  type AlloTruth,
  createScaledClock,
  createSimulator,
  generateDialogues,
  type ItellicoTruth,
  type MovableClock,
  type RunningSimulator,
} from '../../../src/index.ts';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
export const dayMs: number = 24 * hourMs;

/** The end of the 90 days in which the conversations happen. */
export const worldEndMs: number = Date.parse('2026-11-01T00:00:00Z');

export interface WorldOptions {
  readonly seed: number;
  /** Of each vendor, about: a text message of Allo's counts as one. */
  readonly conversations: number;
  readonly startsAtMs: number;
  readonly speed: number;
  /** Called with every request that a vendor answers. */
  readonly onRequest: () => void;
}

/** Both vendors over real HTTP, by one clock that runs, and what changes there. */
export interface World {
  readonly clock: MovableClock;
  /** From now on time passes by moves alone, so that what the vendors have stays what a run has read. */
  freeze(): void;
  readonly allo: RunningSimulator<AlloTruth>;
  readonly itellico: RunningSimulator<ItellicoTruth>;
  /** One thing that somebody does at a vendor: writes a summary, adds or removes a tag, has something erased. */
  change(): Promise<void>;
  /** Of conversations that were away for a time, or are. */
  readonly everErased: ReadonlySet<string>;
  /** What was done when, for whoever has to find out why a store differs. */
  readonly history: readonly string[];
}

/** Late summaries, transcripts and analyses, and summaries that people rewrite days later. */
const late = {
  summaryDelayMs: { min: minuteMs, max: 30 * hourMs },
  transcriptDelayMs: { min: minuteMs, max: 2 * dayMs },
  edits: { share: 0.2, delayMs: { min: hourMs, max: 6 * dayMs } },
};
const changeableDays = 14;
const tags = ['interested', 'to_call_back'];

export async function startWorld({
  seed,
  conversations,
  startsAtMs,
  speed,
  onRequest,
}: WorldOptions): Promise<World> {
  let frozenAtMs: number | null = null;
  const real = {
    now: () => frozenAtMs ?? Date.now(),
    sleep: async (durationMs: number, signal?: AbortSignal) => {
      await sleep(durationMs, undefined, signal === undefined ? {} : { signal });
    },
  };
  const clock = createScaledClock({ at: startsAtMs, speed, clock: real });
  const dialogues = generateDialogues({ seed, count: conversations });
  const shared = { seed, clock, rateLimits: null, recordRequests: false, onRequest };
  const allo = await createSimulator({ provider: 'allo', dialogues, ...late, ...shared }).listen();
  onTestFinished(() => allo.close());
  const itellico = await createSimulator({
    provider: 'itellico',
    dialogues,
    analysisDelayMs: { min: minuteMs, max: dayMs },
    recordingDelayMs: { min: 1_000, max: 3 * hourMs },
    runningShare: 0,
    ...shared,
  }).listen();
  onTestFinished(() => itellico.close());

  const random = new Random(seed, 'changes');
  const everErased = new Set<string>();
  const history: string[] = [];
  const note = (what: string): void => {
    history.push(`${new Date(clock.now()).toISOString()} ${what}`);
  };
  /** What there is to change: young enough that a deep read a week later, or a few days more, still reaches it. */
  const alloCalls = allo
    .truth()
    .filter(({ row }) => row.type === 'CALL')
    .map(({ row: { id, date } }) => ({ id, startMs: Date.parse(date) }));
  const alloAll = allo.truth().map(({ row: { id, date } }) => ({ id, startMs: Date.parse(date) }));
  const ofLate = <Item extends { readonly startMs: number }>(
    items: readonly Item[],
    days: number,
  ): Item[] => {
    const nowMs = clock.now();
    return items.filter(({ startMs }) => startMs < nowMs - 2 * hourMs && startMs > nowMs - days * dayMs);
  };

  async function send(method: string, path: string, body: unknown): Promise<void> {
    const response = await fetch(`${allo.url}/v2/api/conversations/items/${path}`, {
      method,
      headers: { authorization: `Api-Key ${allo.apiKey}`, 'content-type': 'application/json' },
      ...(body === null ? {} : { body: JSON.stringify(body) }),
    });
    await response.arrayBuffer();
    note(`${method} ${path}: ${response.status}`);
  }

  const erased: { readonly provider: 'allo' | 'itellico'; readonly id: string; readonly startMs: number }[] =
    [];
  function erase(): void {
    const provider = random.pick(['allo', 'itellico'] as const);
    const candidates =
      provider === 'allo'
        ? ofLate(alloAll, changeableDays)
        : ofLate(
            itellico.truth().map(({ row }) => ({
              id: row.conversation_id,
              startMs: Date.parse(row.start_timestamp),
            })),
            changeableDays,
          );
    const left = candidates.filter(({ id }) => !everErased.has(`${provider}:${id}`));
    if (left.length === 0) return;
    const { id, startMs } = random.pick(left);
    everErased.add(`${provider}:${id}`);
    (provider === 'allo' ? allo : itellico).erase([id]);
    erased.push({ provider, id, startMs });
    note(`erased ${id}`);
  }

  function restore(): void {
    const back = ofLate(erased, changeableDays)[0];
    if (back === undefined) return;
    erased.splice(erased.indexOf(back), 1);
    (back.provider === 'allo' ? allo : itellico).restore([back.id]);
    note(`restored ${back.id}`);
  }

  return {
    clock,
    freeze: () => {
      frozenAtMs = real.now();
    },
    allo,
    itellico,
    everErased,
    history,
    change: async () => {
      const calls = ofLate(alloCalls, changeableDays);
      if (calls.length === 0) return;
      const { id } = random.pick(calls);
      const kind = random.next();
      // What the vendor refuses, such as a tag that is there or a call that was erased, changes nothing.
      if (kind < 0.5) await send('PATCH', `${id}/summary`, { content: `Rewritten ${random.token(8)}` });
      else if (kind < 0.7) await send('POST', `${id}/tags`, { tags: [random.pick(tags)] });
      else if (kind < 0.8) await send('DELETE', `${id}/tags/${random.pick(tags)}`, null);
      else if (kind < 0.95) erase();
      else restore();
    },
  };
}
