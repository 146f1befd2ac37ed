import { normalizeAlloItem, normalizeItellicoConversation } from '@callweave/core';
import { alloItemsOf, generateDialogues, itellicoConversationsOf } from '@callweave/simulator';
import { type Benchmark, MissedBoundError } from './benchmark.ts';
import { median } from './statistics.ts';

const rounds = 400;
const warmUpRounds = 100;
const rowsPerPage = 100;
/** The share of decoding and parsing a page that mapping it may take. */
const bound = 0.2;

interface MappedPage {
  readonly label: string;
  readonly rows: readonly unknown[];
  readonly map: (row: never) => unknown;
}

/** What normalizing a page costs beside decoding and parsing it, which nobody can do without. */
export const mapping: Benchmark = {
  name: 'mapping',
  description: `normalizing a page of ${rowsPerPage} rows, as a share of decoding and parsing it`,
  async run(print) {
    const dialogues = generateDialogues({ seed: 1, count: 400 });
    const alloRows = alloItemsOf(dialogues, { seed: 1 }).map(({ row }) => row);
    const pages: readonly MappedPage[] = [
      {
        label: 'Allo, calls',
        rows: alloRows.filter(({ type }) => type === 'CALL'),
        map: (row) => normalizeAlloItem(row, { transcriptRequested: true }),
      },
      {
        label: 'Allo, calls and messages',
        rows: alloRows,
        map: (row) => normalizeAlloItem(row, { transcriptRequested: true }),
      },
      {
        label: 'itellico',
        rows: itellicoConversationsOf(dialogues, { seed: 1 }).map(({ row }) => row),
        map: (row) => normalizeItellicoConversation(row),
      },
    ];
    const missed = pages.flatMap((page) => {
      const ratio = compare(print, page);
      return ratio > bound ? [`${page.label} ${ratio.toFixed(2)}`] : [];
    });
    if (missed.length > 0) {
      throw new MissedBoundError(
        `Expected at most ${bound} of decoding and parsing; got ${missed.join(', ')}.`,
      );
    }
  },
};

/** The median over the rounds of the ratio within a round: a slow moment slows both. */
function compare(print: (line: string) => void, { label, rows, map }: MappedPage): number {
  const bytes = Buffer.from(JSON.stringify({ data: rows.slice(0, rowsPerPage) }));
  const decoder = new TextDecoder();
  const parseMs: number[] = [];
  const mapMs: number[] = [];
  for (let round = -warmUpRounds; round < rounds; round += 1) {
    const startedAt = performance.now();
    const page: { data: never[] } = JSON.parse(decoder.decode(bytes));
    const parsedAt = performance.now();
    const conversations = page.data.map(map);
    const mappedAt = performance.now();
    if (conversations.length !== rowsPerPage) throw new Error('The page lost rows.');
    if (round < 0) continue;
    parseMs.push(parsedAt - startedAt);
    mapMs.push(mappedAt - parsedAt);
  }
  const ratio = median(mapMs.map((one, round) => one / (parseMs[round] ?? Number.NaN)));
  const figures = [`parse ${median(parseMs).toFixed(3)} ms`, `map ${median(mapMs).toFixed(3)} ms`];
  print(
    `${label}, ${(bytes.length / 1024).toFixed(0)} KiB: ${figures.join(', ')}, ratio ${ratio.toFixed(2)}`,
  );
  return ratio;
}
