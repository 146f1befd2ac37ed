import type { Preset, Presets } from './presets.ts';
import type { AlloSimulatorOptions } from './simulator-options.ts';

/** What a key may do and how many calls nobody took is the account's, not a reading of the documents. */
export type AlloPreset = Preset<AlloSimulatorOptions, 'scopes' | 'unansweredCalls'>;

export const ALLO_PRESETS: Presets<AlloPreset> = {
  strict: {
    rateLimits: { read: 20, write: 5 },
    retryAfter: 'absent',
    postReads: 'write',
    rateLimitReset: 'epoch',
    batchOrder: 'storage',
    batchExtend: 'query',
    webhookTimestamps: 'first',
    version1Webhooks: 'body',
  },
  lenient: {
    rateLimits: null,
    retryAfter: 'present',
    postReads: 'read',
    rateLimitReset: 'delta',
    batchOrder: 'request',
    batchExtend: 'both',
    webhookTimestamps: 'fresh',
    version1Webhooks: 'snake_case',
  },
};
