import { syncOnce } from '/work/wt/kill/main/packages/bench/src/sync.ts';
for (const [provider, conversations] of [['allo', 441_000], ['itellico', 1_000_000]] as const) {
  const r = await syncOnce({ provider, conversations }, null);
  console.log(provider, r.inserted, r.seconds.toFixed(1), (r.inserted / r.seconds).toFixed(0), 'rows/s', JSON.stringify(r.counts), (r.peakRssBytes / 2**20).toFixed(0), (r.peakHeapBytes / 2**20).toFixed(0));
}
