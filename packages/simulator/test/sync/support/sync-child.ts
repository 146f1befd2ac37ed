// For `spawn`: one run of a sync, as a program of its own that can be killed. It tells each step before the next one.
import { writeSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { createAlloClient } from '@callweave/allo-client';
import { alloSource, itellicoSource } from '@callweave/core';
import { type ConversationStore, syncConversations } from '@callweave/core/sync';
import { createItellicoClient } from '@callweave/itellico-client';
import type { ChildSettings, ChildStep } from './child-settings.ts';
import { openChildStore } from './open-child-store.ts';

const settings: ChildSettings = JSON.parse(process.argv[2] ?? '');
const { worldMs, realMs, speed } = settings.clock;
const platform = {
  now: (): number => Math.floor(worldMs + (Date.now() - realMs) * speed),
  sleep: async (durationMs: number, signal?: AbortSignal): Promise<void> => {
    await sleep(durationMs / Math.max(speed, 1), undefined, signal === undefined ? {} : { signal });
  },
  uuid: () => crypto.randomUUID(),
};

/** At once, even when the process is killed after it. */
function tell(step: ChildStep, what: unknown = null): void {
  writeSync(1, `${step} ${JSON.stringify(what)}\n`);
}

function telling(store: ConversationStore): ConversationStore {
  return {
    ...store,
    commit: async (change) => {
      tell('committing');
      const result = await store.commit(change);
      tell('committed');
      return result;
    },
  };
}

tell('opening');
const store = await openChildStore(settings.store);
tell('opened');
// A client's patience is real: it waits for a real server.
const options = { requestsPerSecond: { read: null, write: null } };
const { maxWindowRows } = settings;
const { allo, itellico } = settings;
const summary = await syncConversations({
  sources: [
    {
      source: alloSource(createAlloClient({ apiKey: allo.apiKey, baseUrl: allo.url, ...options }), {
        maxWindowRows,
        platform,
      }),
    },
    {
      source: itellicoSource(
        createItellicoClient({ apiKey: itellico.apiKey, baseUrl: itellico.url, ...options }),
        { maxWindowRows, platform },
      ),
    },
  ],
  store: telling(store),
  ...(settings.since === null ? undefined : { since: settings.since }),
  leaseMs: settings.leaseMs,
  ...(settings.owner === null ? undefined : { owner: settings.owner }),
  platform,
});
const failures = summary.accounts.flatMap(({ error }) => (error === null ? [] : [String(error)]));
await store.close();
tell('done', failures);
