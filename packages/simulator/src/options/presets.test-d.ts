import { expectTypeOf, test } from 'vitest';
import type { AlloPreset } from './allo-presets.ts';
import type { AlloSimulatorOptions } from './allo-simulator-options.ts';
import type { ItellicoPreset } from './itellico-presets.ts';
import type { ItellicoSimulatorOptions } from './itellico-simulator-options.ts';
import type { Preset } from './presets.ts';

test('a preset leaves no switch of the options out', () => {
  expectTypeOf<undefined>().not.toExtend<AlloPreset[keyof AlloPreset]>();
  expectTypeOf<undefined>().not.toExtend<ItellicoPreset[keyof ItellicoPreset]>();
  expectTypeOf<'batchOrder'>().toExtend<keyof AlloPreset>();
  expectTypeOf<'conversationPaging'>().toExtend<keyof ItellicoPreset>();
  // An option that somebody adds is a switch unless it is named as none.
  interface MoreOptions extends AlloSimulatorOptions {
    readonly newSwitch?: 'one' | 'other';
  }
  expectTypeOf<Preset<MoreOptions>['newSwitch']>().toEqualTypeOf<'one' | 'other'>();
  // @ts-expect-error a name that is no option
  type _Wrong = Preset<ItellicoSimulatorOptions, 'scopes'>;
});
