import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alloCall } from '../../test/support/allo-items.ts';
import { arbitraryConversation } from '../../test/support/arbitrary-conversation.ts';
import { conversationOfTurns } from '../../test/support/conversation-of-turns.ts';
import { parseSrt } from '../../test/support/parse-subtitles.ts';
import { normalizeAlloItem } from '../providers/allo/normalize-allo-item.ts';
import { cuesOf } from './cues.ts';
import { toSrt } from './to-srt.ts';

describe('toSrt', () => {
  it('writes a call', () => {
    expect(toSrt(normalizeAlloItem(alloCall()))).toBe(`1
00:00:01,000 --> 00:00:04,000
Robin Sample: Lindenhof Heating, good morning.

2
00:00:04,000 --> 00:00:14,000
Alex Example: My heating is cold.
`);
  });

  it('leaves texts as they are but for arrows and blank lines', () => {
    const text = 'a ---> b <i>& c\n\n2\n00:00:04,000 --> 00:00:14,000';
    expect(toSrt(conversationOfTurns([{ text }]))).toBe(`1
00:00:00,000 --> 00:00:10,000
Alex Example: a -> b <i>& c
2
00:00:04,000 -> 00:00:14,000
`);
  });

  it('is empty where nobody spoke', () => {
    expect(toSrt(conversationOfTurns([]))).toBe('');
  });

  it('is read back by a parser, cue for cue, whatever was said', () => {
    fc.assert(
      fc.property(arbitraryConversation(), (conversation) => {
        const fetched = { ...conversation, turns: conversation.turns ?? [] };
        const cues = cuesOf(fetched);
        const parsed = parseSrt(
          toSrt(fetched),
          cues.map(({ speaker }) => withoutArrows(speaker)),
        );
        expect(parsed.map(({ startMs, endMs }) => [startMs, endMs])).toEqual(
          cues.map(({ startMs, endMs }) => [startMs, endMs]),
        );
        expect(parsed.map(({ speaker, text }) => `${speaker}: ${text}`)).toEqual(
          cues.map(({ speaker, text }) => withoutArrows(`${speaker}: ${text}`)),
        );
      }),
      { numRuns: 1_000 },
    );
  });
});

function withoutArrows(text: string): string {
  return text.replace(/-{2,}>/g, '->');
}
