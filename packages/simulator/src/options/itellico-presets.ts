import type { ItellicoSimulatorOptions } from './itellico-simulator-options.ts';
import type { Preset, Presets } from './presets.ts';

/** How many there are, how long things take and who answers is the world's, not a reading of the documents. */
type World =
  | 'conversations'
  | 'subaccounts'
  | 'runningShare'
  | 'recordingDelayMs'
  | 'analysisDelayMs'
  | 'answerDelayMs'
  | 'callAnswer';

export type ItellicoPreset = Preset<ItellicoSimulatorOptions, World>;

export const ITELLICO_PRESETS: Presets<ItellicoPreset> = {
  strict: {
    rateLimits: { read: 20, write: 5 },
    retryAfter: 'absent',
    conversationPaging: 'capped',
    conversationCap: 100,
    conversationOrder: 'shuffled',
    maxPageSize: 100,
    pageSizeAboveMax: 'refused',
    runningStatus: 'active',
    blockedShare: 0.02,
    recordingUrl: 'relative',
    callId: 'own',
    externalIdDedupe: false,
    callsOfSubaccounts: 'absent',
    meOnUuidRoutes: 'refused',
    foreignAccountStatus: 403,
    subaccountLookup: 'children',
    archivedAgents: 'absent',
    unarchiveByPatch: false,
    nestedPatch: 'replaced',
    createStatus: 200,
    deleteStatus: 200,
    trunkWithNumbers: 'refused',
    emptyUsageBuckets: 'absent',
    usageLimitKeeps: 'newest',
    rawNinjaErrors: true,
    webhookTimestamps: 'first',
    webhookTimestampForm: 'iso',
    webhookText: 'escaped',
  },
  lenient: {
    rateLimits: null,
    retryAfter: 'present',
    conversationPaging: 'honoured',
    conversationCap: 100,
    conversationOrder: 'newest-first',
    maxPageSize: null,
    pageSizeAboveMax: 'clamped',
    runningStatus: 'in_progress',
    blockedShare: 0,
    recordingUrl: 'absolute',
    callId: 'conversation',
    externalIdDedupe: true,
    callsOfSubaccounts: 'listed',
    meOnUuidRoutes: 'accepted',
    foreignAccountStatus: 404,
    subaccountLookup: 'descendants',
    archivedAgents: 'found',
    unarchiveByPatch: true,
    nestedPatch: 'merged',
    createStatus: 201,
    deleteStatus: 204,
    trunkWithNumbers: 'unlinked',
    emptyUsageBuckets: 'listed',
    usageLimitKeeps: 'oldest',
    rawNinjaErrors: false,
    webhookTimestamps: 'fresh',
    webhookTimestampForm: 'seconds',
    webhookText: 'utf-8',
  },
};
