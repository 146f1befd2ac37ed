import { expectTypeOf, test } from 'vitest';
import {
  type AlloTruth,
  createSimulator,
  type ItellicoTruth,
  type RunningSimulator,
  type SimulatorOptions,
} from './index.ts';

test('truth has the rows of the provider', () => {
  expectTypeOf(createSimulator({ provider: 'allo' }).listen()).resolves.toEqualTypeOf<
    RunningSimulator<AlloTruth>
  >();
  expectTypeOf(createSimulator({ provider: 'itellico' }).listen()).resolves.toEqualTypeOf<
    RunningSimulator<ItellicoTruth>
  >();
  expectTypeOf<Awaited<ReturnType<ReturnType<typeof createAny>['listen']>>>().toEqualTypeOf<
    RunningSimulator<AlloTruth | ItellicoTruth>
  >();
});

test('the switches of one provider are not for the other', () => {
  // @ts-expect-error batchOrder is Allo's
  createSimulator({ provider: 'itellico', batchOrder: 'request' });
  // @ts-expect-error conversationPaging is itellico's
  createSimulator({ provider: 'allo', conversationPaging: 'ignored' });
});

const createAny = (options: SimulatorOptions) => createSimulator(options);
