import * as core from '@callweave/core';
import { expect, it } from 'vitest';

it('exports what others rely on, and nothing else', () => {
  expect(Object.keys(core).sort()).toEqual([
    'IncompleteListError',
    'alloSource',
    'conversationSchema',
    'createBatchLoader',
    'isInRange',
    'itellicoSource',
    'normalizeAlloItem',
    'normalizeItellicoConversation',
    'parseTimeRange',
    'toNdjsonLine',
    'toPlainText',
  ]);
});
