import { expect, it } from 'vitest';
import * as simulator from '../src/index.ts';

it('exports this and nothing else', () => {
  expect(Object.keys(simulator).sort()).toEqual([
    'DialogueFileError',
    'FixedWindowLimiter',
    'SimulatorError',
    'SimulatorOptionError',
    'alloItemsOf',
    'createScaledClock',
    'createSimulator',
    'createTestClock',
    'findCorpus',
    'generateDialogues',
    'isTextThread',
    'itellicoConversationsOf',
    'loadDialogues',
    'splitDialogues',
  ]);
});
