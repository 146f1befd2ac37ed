import { expect } from 'vitest';
import { Random } from '../../../src/content/random.ts';
import type { ChildStore } from './child-settings.ts';
import { startChild } from './killable.ts';
import { openChildStore } from './open-child-store.ts';

export interface KillWhileOpeningOptions {
  readonly seed: number;
  readonly kills: number;
  readonly storeAt: (index: number) => ChildStore;
  readonly expectIntact: (index: number) => Promise<void> | void;
}

/** Nobody listens there, and nobody needs to. */
const nowhere = { url: 'http://127.0.0.1:9', apiKey: 'ak_live_nobody' };

/**
 * Kills processes while they make a store, each a new one, at most a few milliseconds after they began. Whoever opens it
 * then has a whole store. Tells how many had come to an open store before.
 */
export async function killWhileOpening(options: KillWhileOpeningOptions): Promise<number> {
  const random = new Random(options.seed, 'kills while opening');
  let opened = 0;
  for (let index = 0; index < options.kills; index += 1) {
    const delayMs = random.integer(0, 12);
    const child = startChild(
      {
        store: options.storeAt(index),
        allo: nowhere,
        itellico: nowhere,
        since: null,
        clock: { worldMs: Date.now(), realMs: Date.now(), speed: 1 },
        maxWindowRows: 60,
        leaseMs: 60_000,
        owner: null,
      },
      (step) => {
        if (step === 'opening') setTimeout(child.kill, delayMs);
      },
    );
    const { exitCode, lastStep } = await child.ended;
    expect(exitCode).toBeNull();
    if (lastStep !== 'opening') opened += 1;
    const store = await openChildStore(options.storeAt(index));
    const live = { key: 'allo/main/live', provider: 'allo', account: 'main', kind: 'live' } as const;
    await store.addPartitions([{ ...live, since: null, until: null }]);
    expect((await store.listPartitions()).map(({ key }) => key)).toContain('allo/main/live');
    expect(await store.count()).toMatchObject({ conversations: 0, deleted: 0 });
    await store.close();
    await options.expectIntact(index);
  }
  return opened;
}
