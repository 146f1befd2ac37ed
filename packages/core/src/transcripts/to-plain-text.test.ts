import { describe, expect, it } from 'vitest';
import { alloCall, alloMessage } from '../../test/support/allo-items.ts';
import { normalizeAlloItem } from '../providers/allo/normalize-allo-item.ts';
import { normalizeItellicoConversation } from '../providers/itellico/normalize-itellico-conversation.ts';
import { toPlainText } from './to-plain-text.ts';

describe('toPlainText', () => {
  it('writes a call with its speakers, times and summary', () => {
    expect(
      toPlainText(normalizeAlloItem(alloCall())),
    ).toBe(`allo voice, inbound · 2026-04-21 09:00 UTC · 1:05 · answered
Alex Example → Robin Sample

0:01 Robin Sample: Lindenhof Heating, good morning.
0:04 Alex Example: My heating is cold.

Summary:
**Heating**: appointment on Tuesday.
`);
  });

  it('writes a text message', () => {
    expect(toPlainText(normalizeAlloItem(alloMessage()))).toContain('0:00 Robin Sample: See you on Tuesday.');
  });

  it('says why there is no transcript', () => {
    const item = alloCall({ transcript: null, summary: null });
    expect(toPlainText(normalizeAlloItem(item, { transcriptRequested: true }))).toContain(
      '(transcript: pending)',
    );
  });

  it('shows what a tool gave back, shortened, and hours where there are some', () => {
    const text = toPlainText(
      normalizeItellicoConversation({
        conversation_id: '1',
        type: 'web',
        status: 'completed',
        start_timestamp: '2026-04-21T14:00:00Z',
        duration_seconds: 3_725,
        messages: [
          {
            role: 'tool',
            name: 'search',
            result: { rows: 'x'.repeat(500) },
            timestamp: '2026-04-21T15:00:05Z',
          },
        ],
      }),
    );
    expect(text).toContain('1:02:05');
    expect(text).toMatch(/^1:00:05 \[tool search\] \{"rows":"x+…$/m);
    expect(text).toContain('Customer → AI agent');
  });
});
