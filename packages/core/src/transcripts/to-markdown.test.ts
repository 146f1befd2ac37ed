import { describe, expect, it } from 'vitest';
import { alloCall } from '../../test/support/allo-items.ts';
import { conversationOfTurns } from '../../test/support/conversation-of-turns.ts';
import { normalizeAlloItem } from '../providers/allo/normalize-allo-item.ts';
import { toMarkdown } from './to-markdown.ts';

/** What the only turn's paragraph says after its speaker. */
function paragraph(text: string): string | undefined {
  return /\*\*Alex Example\*\*: (.*)\n$/s.exec(toMarkdown(conversationOfTurns([{ text }])))?.[1];
}

describe('toMarkdown', () => {
  it('writes a call', () => {
    expect(
      toMarkdown(normalizeAlloItem(alloCall())),
    ).toBe(`# allo voice, inbound · 2026-04-21 09:00 UTC · 1:05 · answered

Alex Example → Robin Sample

## Summary

**Heating**: appointment on Tuesday.

## Transcript

**Robin Sample** (0:01): Lindenhof Heating, good morning.

**Alex Example** (0:04): My heating is cold.
`);
  });

  it.each([
    ['plain words, no. 3', 'plain words, no. 3'],
    [
      '*a* _b_ `c` [d](e) <f> &amp; ~g~ h|i \\j',
      '\\*a\\* \\_b\\_ \\`c\\` \\[d\\](e) \\<f\\> \\&amp; \\~g\\~ h\\|i \\\\j',
    ],
    ['# no heading', '\\# no heading'],
    [
      'one\n# two\n- three\n\n4. four\n===\n---\n-5',
      'one  \n\\# two  \n\\- three  \n4\\. four  \n\\===  \n\\---  \n-5',
    ],
  ])('takes %j for words', (text, written) => {
    expect(paragraph(text)).toBe(written);
  });

  it('shows what the agent’s tools did, and who has no name', () => {
    const { participants } = conversationOfTurns([]);
    const conversation = conversationOfTurns(
      [
        {
          kind: 'tool',
          participant: null,
          text: '',
          tool: { name: 'opening_hours', result: { open: true } },
        },
      ],
      { participants: participants.map((participant) => ({ ...participant, name: null })), summary: null },
    );
    expect(toMarkdown(conversation)).toBe(`# allo voice, inbound · 2026-04-21 09:00 UTC · 1:05 · answered

Customer +14155550123 → Agent +14155550100

## Transcript

*\\[tool opening\\_hours\\] {"open":true}*
`);
  });

  it('escapes a summary that is no Markdown', () => {
    const summary = { text: '*urgent*', format: 'plain' } as const;
    expect(toMarkdown(conversationOfTurns([], { summary }))).toContain('\n\n\\*urgent\\*\n\n');
  });

  it('says so where nothing was said', () => {
    expect(toMarkdown(conversationOfTurns([]))).toMatch(/\n\n\*Nothing was said\.\*\n$/);
  });
});
