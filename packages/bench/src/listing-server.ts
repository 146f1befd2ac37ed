// For `fork`: a simulator in a process of its own. Its parent sends what to serve, is told the address and how many rows
// it announces, and may then
// send anything to be told how many requests there were.
import { once } from 'node:events';
import { createSimulator, createTestClock, generateDialogues } from '@callweave/simulator';
import type { ServerAddress, ServerSettings } from './listing-messages.ts';

const [settings]: ServerSettings[] = await once(process, 'message');
if (settings === undefined) throw new Error('Expected settings.');
const { provider, conversations, isLimited = false } = settings;
const options = {
  conversations,
  dialogues: generateDialogues({ seed: 1, count: 400 }),
  // Limits are by the second, so by a clock that runs.
  ...(isLimited ? {} : { clock: createTestClock({ at: '2026-11-02T00:00:00Z' }), rateLimits: null }),
  recordRequests: false,
};
const simulator = await (provider === 'allo'
  ? createSimulator({ provider, ...options })
  : createSimulator({ provider, ...options })
).listen();
const { url, apiKey } = simulator;
const answer = await (provider === 'allo'
  ? fetch(`${url}/v2/api/conversations/items/search`, {
      method: 'POST',
      headers: { authorization: `Api-Key ${apiKey}`, 'content-type': 'application/json' },
      body: '{"size":1}',
    })
  : fetch(`${url}/v1/accounts/me/conversations?limit=1`, { headers: { 'x-api-key': apiKey } }));
const { pagination, count }: { pagination?: { total_count: number }; count?: number } = JSON.parse(
  await answer.text(),
);
simulator.clearRequests();
const address: ServerAddress = { provider, url, apiKey, rows: pagination?.total_count ?? count ?? 0 };
process.on('message', () => process.send?.(simulator.counts()));
process.send?.(address);
