import { describe, expect, it } from 'vitest';
import { conversationOfTurns } from '../../test/support/conversation-of-turns.ts';
import { toTurnRows } from './to-turn-rows.ts';
import { toTurnsNdjson } from './to-turns-ndjson.ts';

const conversation = conversationOfTurns([
  {
    at: '2026-04-21T09:00:01.000Z',
    startOffsetMs: 1_000,
    endOffsetMs: 2_000,
    text: 'a\n\u2028b',
    providerRole: 'EXTERNAL',
  },
  { kind: 'tool', participant: null, text: '', tool: { name: 'search', result: [1] }, providerRole: 'tool' },
  { participant: null, providerRole: 'SUPERVISOR' },
]);
const rows = [
  {
    conversationId: 'allo:cll-demo0001',
    index: 0,
    kind: 'utterance',
    speaker: 'Alex Example',
    speakerRole: 'customer',
    speakerKind: 'human',
    at: '2026-04-21T09:00:01.000Z',
    startOffsetMs: 1_000,
    endOffsetMs: 2_000,
    text: 'a\n\u2028b',
    toolName: null,
    toolResult: null,
    providerRole: 'EXTERNAL',
  },
  {
    conversationId: 'allo:cll-demo0001',
    index: 1,
    kind: 'tool',
    speaker: null,
    speakerRole: null,
    speakerKind: null,
    at: null,
    startOffsetMs: null,
    endOffsetMs: null,
    text: '',
    toolName: 'search',
    toolResult: [1],
    providerRole: 'tool',
  },
  {
    conversationId: 'allo:cll-demo0001',
    index: 2,
    kind: 'utterance',
    speaker: 'Unknown speaker (SUPERVISOR)',
    speakerRole: null,
    speakerKind: null,
    at: null,
    startOffsetMs: null,
    endOffsetMs: null,
    text: 'Hello.',
    toolName: null,
    toolResult: null,
    providerRole: 'SUPERVISOR',
  },
];

describe('toTurnRows', () => {
  it('gives a row for each turn', () => {
    expect(toTurnRows(conversation)).toEqual(rows);
  });
});

describe('toTurnsNdjson', () => {
  it('writes a row a line, whatever the texts hold', () => {
    const text = toTurnsNdjson(conversation);
    expect(text.endsWith('\n')).toBe(true);
    expect(
      text
        .slice(0, -1)
        .split('\n')
        .map((line): unknown => JSON.parse(line)),
    ).toEqual(rows);
  });

  it('is empty where there are no turns', () => {
    expect(toTurnsNdjson(conversationOfTurns([]))).toBe('');
  });
});
