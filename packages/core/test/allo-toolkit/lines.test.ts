import { conversationsOfLines, listLines } from '@callweave/core/allo';
import { describe, expect, it } from 'vitest';
import { type AlloRequest, alloError, pageOf, startAlloServer } from '../support/allo-server.ts';
import { rejectionOf } from '../support/rejection-of.ts';

const sales = { number: '+14155550100', name: 'Sales', type: 'NUMBER', capabilities: ['VOICE', 'SMS'] };
const support = { number: '+14155550101', name: 'Support', type: 'NUMBER', capabilities: ['VOICE'] };
const rows = [
  sales,
  { number: null, name: 'LINDENHOF', type: 'SENDER_ID', capabilities: ['SMS'] },
  support,
  { number: '', name: 'Being set up', type: 'NUMBER' },
  { number: '+33199001234', name: 'LINDENHOF2', type: 'SENDER_ID', capabilities: ['SMS'] },
  { ...sales, name: 'Sales, shared' },
];
const summaries = (line: string, count: number) =>
  Array.from({ length: count }, (_, index) => ({
    contact_number: `+1415555${String(2000 + index)}`,
    contacts: [],
    last_activity: '2026-04-21T09:00:00Z',
    last_item: { id: `${line}-${index}`, type: 'CALL' },
  }));

function answer(request: AlloRequest) {
  if (request.operation === 'GET /v2/api/numbers') return { body: { data: rows } };
  const line = request.query.get('allo_number');
  return pageOf(line === sales.number ? summaries('sales', 130) : summaries('support', 1), request);
}

describe('listLines', () => {
  it('leaves out sender ids and what has no number, and names each line once', async () => {
    const { client } = await startAlloServer(answer);
    expect(await listLines(client)).toEqual([sales, support]);
  });
});

describe('conversationsOfLines', () => {
  it('reads every line to its end, one after another', async () => {
    const server = await startAlloServer(answer);
    const begun: string[] = [];
    const counts = new Map<string, number>();
    const list = conversationsOfLines(server.client, {
      lastActivitySince: '2026-04-20',
      unread: true,
      withTranscript: true,
      onLine: ({ name }) => begun.push(name ?? ''),
    });
    for await (const { line } of list) counts.set(line.number, (counts.get(line.number) ?? 0) + 1);
    expect([...counts]).toEqual([
      ['+14155550100', 130],
      ['+14155550101', 1],
    ]);
    expect(begun).toEqual(['Sales', 'Support']);
    expect(server.of('GET /v2/api/conversations').map(({ query }) => Object.fromEntries(query))).toEqual(
      [
        ['+14155550100', '1'],
        ['+14155550100', '2'],
        ['+14155550101', '1'],
      ].map(([line, page]) => ({
        allo_number: line,
        last_activity_since: '2026-04-20T00:00:00.000Z',
        unread: 'true',
        extend: 'transcript',
        page,
        size: '100',
      })),
    );
  });

  it('takes up a list that broke off with the lines that are left', async () => {
    const server = await startAlloServer(answer);
    const [, ...left] = await listLines(server.client);
    for await (const { line } of conversationsOfLines(server.client, { lines: left })) {
      expect(line.number).toBe('+14155550101');
    }
    expect(server.received).toHaveLength(2);
  });

  it('gives what was read before a line fails', async () => {
    const server = await startAlloServer((request) =>
      request.query.get('allo_number') === support.number ? alloError(403, 'FORBIDDEN') : answer(request),
    );
    let read = 0;
    const reading = (async () => {
      for await (const _ of conversationsOfLines(server.client)) read += 1;
    })();
    expect(await rejectionOf(reading)).toMatchObject({ code: 'FORBIDDEN' });
    expect(read).toBe(130);
  });

  it('refuses a time that can’t be read at once, and ends with the signal', async () => {
    const server = await startAlloServer(answer);
    expect(() => conversationsOfLines(server.client, { lastActivitySince: 'yesterday' })).toThrow(TypeError);
    const reason = new Error('Enough.');
    const list = conversationsOfLines(server.client, { signal: AbortSignal.abort(reason) });
    expect(await rejectionOf(list.next())).toBe(reason);
    expect(server.received).toEqual([]);
  });
});
