import type { AlloSimulatorOptions } from './allo-simulator-options.ts';
import type { Preset, Presets } from './presets.ts';

/** What a key may do, what there is, how long things take and how large a plan is: no reading of the documents. */
type World =
  | 'scopes'
  | 'conversations'
  | 'unansweredCalls'
  | 'summaryDelayMs'
  | 'transcriptDelayMs'
  | 'completedDelayMs'
  | 'edits'
  | 'dayTimeZone'
  | 'dailyQuota'
  | 'searchCap'
  | 'widestRangeDays';

export type AlloPreset = Preset<AlloSimulatorOptions, World>;

export const ALLO_PRESETS: Presets<AlloPreset> = {
  strict: {
    rateLimits: { read: 20, write: 5 },
    retryAfter: 'absent',
    resultForUnanswered: 'MISSED',
    callsListed: 'when-started',
    lastActivity: 'item-only',
    // Both forms work live, and every reply of the API that was seen has hyphens: no reading of the documents either.
    keyForm: 'either',
    actionScope: 'CONVERSATIONS_WRITE',
    postReads: 'write',
    rateLimitReset: 'epoch',
    recordingHost: 'api.withallo.com',
    undocumentedFields: 'present',
    batchOrder: 'storage',
    batchExtend: 'query',
    badIdInBatch: 'refuse-all',
    batchDuplicates: 'repeated',
    badTagInRequest: 'refuse-all',
    alloNumber: 'required',
    unknownGranularity: 'refused',
    callsOverOneMinuteKey: 'calls_over1_min',
    idSeparator: '-',
    listPagination: 'present',
    crmValidationStatus: 422,
    dealWrites: 'refused',
    queueLimit: 1_000,
    signingSecretOnGet: 'absent',
    idempotencyOtherBody: 'refused',
    idempotencyOnPatch: 'ignored',
    idempotencyOnV1: 'ignored',
    smsErrorEnvelope: 'v2',
    v1ContactNumberFilter: 'finds-nothing',
    v1ContactsPlace: 'data.data.results',
    webhookTimestamps: 'first',
    version1Webhooks: 'body',
  },
  lenient: {
    rateLimits: null,
    retryAfter: 'present',
    resultForUnanswered: null,
    callsListed: 'when-ended',
    lastActivity: 'item-or-summary',
    keyForm: 'either',
    actionScope: 'CONVERSATIONS_READ',
    postReads: 'read',
    rateLimitReset: 'delta',
    recordingHost: 'storage.withallo.com',
    undocumentedFields: 'absent',
    batchOrder: 'request',
    batchExtend: 'both',
    badIdInBatch: 'leave-out',
    batchDuplicates: 'once',
    badTagInRequest: 'add-others',
    alloNumber: 'optional',
    unknownGranularity: 'taken-as-day',
    callsOverOneMinuteKey: 'calls_over_1_min',
    idSeparator: '-',
    listPagination: 'absent',
    crmValidationStatus: 400,
    dealWrites: 'allowed',
    queueLimit: 25_000,
    signingSecretOnGet: 'present',
    idempotencyOtherBody: 'replayed',
    idempotencyOnPatch: 'honoured',
    idempotencyOnV1: 'honoured',
    smsErrorEnvelope: 'v1',
    v1ContactNumberFilter: 'honoured',
    v1ContactsPlace: 'data.results',
    webhookTimestamps: 'fresh',
    version1Webhooks: 'snake_case',
  },
};
