import type { ConversationItem } from '@callweave/allo-client';
import { normalizeAlloItem } from '@callweave/core';
import { alloItemsOf, generateDialogues } from '@callweave/simulator';
import type { Benchmark } from './benchmark.ts';
import { median } from './statistics.ts';

const rounds = 300;

/** What normalizing a page costs beside decoding and parsing it, which nobody can do without. */
export const mapping: Benchmark = {
  name: 'mapping',
  description: 'normalizing a page of 100 calls, as a share of decoding and parsing it',
  async run(print) {
    const rows = alloItemsOf(generateDialogues({ seed: 1, count: 400 }), { seed: 1 })
      .filter(({ row }) => row.type === 'CALL')
      .slice(0, 100)
      .map(({ row }) => row);
    const bytes = Buffer.from(JSON.stringify({ data: rows }));
    const decoder = new TextDecoder();
    const parseMs: number[] = [];
    const mapMs: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const startedAt = performance.now();
      const page: { data: ConversationItem[] } = JSON.parse(decoder.decode(bytes));
      const parsedAt = performance.now();
      const conversations = page.data.map((item) => normalizeAlloItem(item, { transcriptRequested: true }));
      mapMs.push(performance.now() - parsedAt);
      parseMs.push(parsedAt - startedAt);
      if (conversations.length !== 100) throw new Error('The page lost rows.');
    }
    const [parse, map] = [median(parseMs), median(mapMs)];
    print(
      `${(bytes.length / 1024).toFixed(0)} KiB: parse ${parse.toFixed(3)} ms, map ${map.toFixed(3)} ms, ratio ${(map / parse).toFixed(2)}`,
    );
  },
};
