import { describe, expect, it } from 'vitest';
import { alloCall } from '../test/support/allo-items.ts';
import { toNdjsonLine } from './ndjson.ts';
import { normalizeAlloItem } from './providers/allo/normalize-allo-item.ts';

describe('toNdjsonLine', () => {
  const conversation = normalizeAlloItem(alloCall({ summary: 'Line one\nline two\u2028and more' }));

  it('writes one line, whatever the texts hold', () => {
    const line = toNdjsonLine(conversation);
    expect(line.endsWith('\n')).toBe(true);
    expect(line.slice(0, -1)).not.toContain('\n');
    expect(JSON.parse(line)).toEqual(conversation);
  });

  it('leaves the raw row out when asked', () => {
    const { raw: _, ...rest } = conversation;
    expect(JSON.parse(toNdjsonLine(conversation, { withoutRaw: true }))).toEqual(rest);
  });
});
