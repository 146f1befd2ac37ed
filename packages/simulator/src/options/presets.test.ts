import { describe, expect, it } from 'vitest';
import { ALLO_PRESETS } from './allo-presets.ts';
import { ITELLICO_PRESETS } from './itellico-presets.ts';
import { withPreset } from './presets.ts';

describe('withPreset', () => {
  it('changes nothing without a preset', () => {
    const options = { provider: 'allo', batchOrder: 'reversed' } as const;
    expect(withPreset(options)).toBe(options);
  });

  it('sets every switch', () => {
    expect(withPreset({ provider: 'allo', preset: 'strict' })).toEqual({
      provider: 'allo',
      preset: 'strict',
      ...ALLO_PRESETS.strict,
    });
    expect(withPreset({ provider: 'itellico', preset: 'lenient' })).toMatchObject(ITELLICO_PRESETS.lenient);
  });

  it('gives way to what is given, but not to undefined', () => {
    const options = withPreset({
      provider: 'itellico',
      preset: 'strict',
      conversationPaging: 'ignored',
      runningStatus: undefined as never,
    });
    expect(options).toMatchObject({ conversationPaging: 'ignored', runningStatus: 'active' });
  });

  it('names the same switches both ways', () => {
    for (const { strict, lenient } of [ALLO_PRESETS, ITELLICO_PRESETS]) {
      expect(Object.keys(strict).sort()).toEqual(Object.keys(lenient).sort());
    }
  });
});
