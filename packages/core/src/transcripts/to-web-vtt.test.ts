import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alloCall, alloMessage } from '../../test/support/allo-items.ts';
import { arbitraryConversation } from '../../test/support/arbitrary-conversation.ts';
import { conversationOfTurns } from '../../test/support/conversation-of-turns.ts';
import { parseWebVtt } from '../../test/support/parse-subtitles.ts';
import { normalizeAlloItem } from '../providers/allo/normalize-allo-item.ts';
import { cuesOf } from './cues.ts';
import { toWebVtt } from './to-web-vtt.ts';

describe('toWebVtt', () => {
  it('writes a call', () => {
    expect(toWebVtt(normalizeAlloItem(alloCall()))).toBe(`WEBVTT

00:00:01.000 --> 00:00:04.000
<v Robin Sample>Lindenhof Heating, good morning.

00:00:04.000 --> 00:00:14.000
<v Alex Example>My heating is cold.
`);
  });

  it('writes a text message', () => {
    expect(parseWebVtt(toWebVtt(normalizeAlloItem(alloMessage())))).toEqual([
      { startMs: 0, endMs: 10_000, speaker: 'Robin Sample', text: 'See you on Tuesday.' },
    ]);
  });

  it('writes hours, and what would be markup as text', () => {
    const text = 'a --> b <i>& c\n\nNOTE d';
    const conversation = conversationOfTurns([{ startOffsetMs: 363_661_001, text }], {
      durationSeconds: null,
      endedAt: null,
    });
    expect(toWebVtt(conversation)).toBe(`WEBVTT

101:01:01.001 --> 101:01:11.001
<v Alex Example>a --&gt; b &lt;i&gt;&amp; c
NOTE d
`);
  });

  it('writes a file without cues where nobody spoke', () => {
    expect(toWebVtt(conversationOfTurns([]))).toBe('WEBVTT\n');
    expect(parseWebVtt(toWebVtt(conversationOfTurns([])))).toEqual([]);
  });

  it('is read back by the W3C’s parser, cue for cue, whatever was said', () => {
    fc.assert(
      fc.property(arbitraryConversation(), (conversation) => {
        const fetched = { ...conversation, turns: conversation.turns ?? [] };
        expect(parseWebVtt(toWebVtt(fetched))).toEqual(
          cuesOf(fetched).map(({ startMs, endMs, speaker, text }) => ({ startMs, endMs, speaker, text })),
        );
      }),
      { numRuns: 1_000 },
    );
  });
});
