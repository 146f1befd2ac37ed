import type { ConversationStore } from '@callweave/core/sync';
import { expect } from 'vitest';
import { Random } from '../../../src/content/random.ts';
import type { ChildStep, ChildStore } from './child-settings.ts';
import { expectCheckpointsBehindRows } from './expect-checkpoints.ts';
import { expectStoreEqualsTruth } from './expect-truth.ts';
import { type ChildEnd, type RunningChild, startChild } from './killable.ts';
import { openChildStore } from './open-child-store.ts';
import { dayMs, startWorld, type World, worldEndMs } from './vendors.ts';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
/** A second is ten minutes: a lease outlives its killed owner for a moment, and days pass by jumps. */
const speed = 600;
const leaseMs = 15 * minuteMs;
/** Between two changes at the vendors while a sync runs, in real time. */
const changeEveryMs = 20;

export interface KillRunOptions {
  readonly seed: number;
  /** How many processes are killed; those that come to their end before it do not count. */
  readonly kills: number;
  readonly conversations: number;
  readonly store: ChildStore;
  /**
   * Who each process says it is, for a store whose leases go by a clock that we do not move: it takes over its own.
   * @default somebody else each time
   */
  readonly owner?: string;
  /** Looks at the files or tables themselves, after each kill. */
  readonly expectIntact: (store: ConversationStore) => Promise<void>;
}

export interface KillRunResult {
  /** How many processes died after which step. */
  readonly killedAfter: Readonly<Record<string, number>>;
  readonly finished: number;
  readonly store: ConversationStore;
  readonly world: World;
}

/**
 * Syncs from vendors that change, in processes of which nearly all are killed: while they open the store, between
 * requests, within commits. After each the store has to be whole, and to know no more than it has. In the end two runs
 * are let be, as a row has to be gone twice to be deleted, and the store equals what the vendors have.
 */
export async function killRun(options: KillRunOptions): Promise<KillRunResult> {
  const { seed, kills, conversations } = options;
  const random = new Random(seed, 'kills');
  let onRequest = (): void => undefined;
  const startsAtMs = worldEndMs - 40 * dayMs;
  const world = await startWorld({ seed, conversations, startsAtMs, speed, onRequest: () => onRequest() });
  const killedAfter: Record<string, number> = {};
  let killed = 0;
  let finished = 0;
  let rowsBehind = 0;

  const sinceAt = (share: number): string | null =>
    share < 0.15
      ? new Date(startsAtMs - 15 * dayMs).toISOString()
      : share < 0.3
        ? new Date(startsAtMs - 35 * dayMs).toISOString()
        : null;

  async function run(plan: KillPlan | null): Promise<ChildEnd> {
    let child: RunningChild | null = null;
    let steps = 0;
    let requests = 0;
    const aim = (event: KillPlan['on']): void => {
      if (plan?.on !== event || child === null) return;
      const count = event === 'request' ? requests : steps;
      if (count === plan.count) setTimeout(child.kill, plan.delayMs);
    };
    onRequest = () => {
      requests += 1;
      aim('request');
    };
    const onStep = (step: ChildStep): void => {
      if (step === plan?.on) steps += 1;
      aim(step);
    };
    child = startChild(
      {
        store: options.store,
        allo: { url: world.allo.url, apiKey: world.allo.apiKey },
        itellico: { url: world.itellico.url, apiKey: world.itellico.apiKey },
        since: sinceAt(killed / kills),
        clock: { worldMs: world.clock.now(), realMs: Date.now(), speed: plan === null ? 0 : speed },
        maxWindowRows: 60,
        leaseMs,
        owner: options.owner ?? null,
      },
      onStep,
    );
    if (plan?.on === 'start') setTimeout(child.kill, plan.delayMs);
    const changing = plan === null ? null : setInterval(() => void world.change(), changeEveryMs);
    const end = await child.ended;
    if (changing !== null) clearInterval(changing);
    onRequest = () => undefined;
    return end;
  }

  async function withStore(use: (store: ConversationStore) => Promise<void>): Promise<void> {
    const store = await openChildStore(options.store);
    try {
      await use(store);
    } finally {
      await store.close();
    }
  }

  while (killed < kills) {
    const end = await run(planKill(random));
    if (end.exitCode === null) {
      killed += 1;
      const step = end.lastStep ?? 'start';
      killedAfter[step] = (killedAfter[step] ?? 0) + 1;
    } else {
      expect(end, end.errorText).toMatchObject({ exitCode: 0 });
      finished += 1;
    }
    await withStore(async (store) => {
      rowsBehind += await expectCheckpointsBehindRows(store, world);
      await options.expectIntact(store);
      if (random.chance(0.3)) await sendHints(store, world, random);
    });
    if (random.chance(0.8)) await world.clock.advance(random.integer(20 * minuteMs, 9 * hourMs));
  }

  expect(rowsBehind, 'rows behind a checkpoint that were looked for').toBeGreaterThan(kills);

  world.freeze();
  // By now what was changed last is to be seen by a deep read at the latest.
  for (const waitMs of [8 * dayMs, 2 * hourMs]) {
    await world.clock.advance(waitMs);
    expect(await run(null)).toMatchObject({ exitCode: 0, failures: [], errorText: '' });
  }
  const store = await openChildStore(options.store);
  await expectStoreEqualsTruth(store, world).catch((error: unknown) => {
    process.stderr.write(`${world.history.join('\n')}\n`);
    throw error;
  });
  await options.expectIntact(store);
  return { killedAfter, finished, store, world };
}

interface KillPlan {
  readonly on: 'start' | 'request' | ChildStep;
  /** At the how many-th. */
  readonly count: number;
  readonly delayMs: number;
}

function planKill(random: Random): KillPlan {
  const on = random.pick([
    ...['start', 'opening', 'opened', 'request', 'request', 'request'],
    ...['committing', 'committing', 'committing', 'committed'],
  ] as const);
  switch (on) {
    case 'start':
      return { on, count: 1, delayMs: random.integer(30, 500) };
    case 'opening':
      return { on, count: 1, delayMs: random.integer(0, 4) };
    case 'opened':
      return { on, count: 1, delayMs: random.integer(0, 60) };
    case 'request':
      return { on, count: random.integer(1, random.pick([8, 30, 120])), delayMs: random.integer(0, 3) };
    default:
      return {
        on,
        count: random.integer(1, random.pick([4, 12, 50])),
        delayMs: random.pick([0, 0, 1, 2, 4]),
      };
  }
}

/** What webhooks would have told meanwhile: some twice. */
async function sendHints(store: ConversationStore, { allo, clock }: World, random: Random): Promise<void> {
  const nowMs = clock.now();
  const started = allo
    .truth()
    .map(({ row }) => row)
    .filter(({ date }) => Date.parse(date) < nowMs && Date.parse(date) > nowMs - 10 * dayMs);
  if (started.length === 0) return;
  const hints = Array.from({ length: random.integer(1, 5) }, () => {
    const { id } = random.pick(started);
    return {
      provider: 'allo' as const,
      account: 'main',
      deliveryId: `msg_${random.token(8)}`,
      conversationId: `allo:${id}`,
      receivedAt: new Date(nowMs).toISOString(),
    };
  });
  expect(await store.addHints(hints)).toBe(hints.length);
  expect(await store.addHints(hints.slice(0, 2))).toBe(0);
}
