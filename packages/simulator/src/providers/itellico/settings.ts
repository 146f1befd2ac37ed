import type { RateLimits } from '../../http/rate-gate.ts';
import type { DelayRange } from '../../options/delay-range.ts';
import type { ItellicoSimulatorOptions } from '../../options/itellico-simulator-options.ts';
import type { SharedSimulatorOptions } from '../../options/simulator-options.ts';

type Own = Omit<ItellicoSimulatorOptions, keyof SharedSimulatorOptions | 'provider'>;
type Delays = 'recordingDelayMs' | 'analysisDelayMs' | 'answerDelayMs';

/** The switches with their defaults. */
export interface ItellicoSettings extends Required<Omit<Own, Delays | 'conversations'>> {
  readonly apiKey: string;
  readonly rateLimits: RateLimits | null;
  readonly retryAfter: 'present' | 'absent';
  readonly recordingDelayMs: DelayRange;
  readonly analysisDelayMs: DelayRange | null;
  readonly answerDelayMs: DelayRange;
}

const rangeOf = (delayMs: number | DelayRange): DelayRange =>
  typeof delayMs === 'number' ? { min: delayMs, max: delayMs } : delayMs;

export function itellicoSettings(options: Omit<ItellicoSimulatorOptions, 'provider'>): ItellicoSettings {
  const analysisDelayMs =
    options.analysisDelayMs === undefined ? { min: 5_000, max: 600_000 } : options.analysisDelayMs;
  return {
    apiKey: options.apiKey ?? 'sk-callweave.simulator',
    rateLimits: options.rateLimits === undefined ? { read: 20, write: 5 } : options.rateLimits,
    retryAfter: options.retryAfter ?? 'present',
    subaccounts: options.subaccounts ?? 0,
    conversationPaging: options.conversationPaging ?? 'honoured',
    conversationCap: options.conversationCap ?? 100,
    conversationOrder: options.conversationOrder ?? 'newest-first',
    maxPageSize: options.maxPageSize ?? null,
    pageSizeAboveMax: options.pageSizeAboveMax ?? 'clamped',
    runningStatus: options.runningStatus ?? 'in_progress',
    runningShare: options.runningShare ?? 0.01,
    blockedShare: options.blockedShare ?? 0,
    recordingDelayMs: rangeOf(options.recordingDelayMs ?? { min: 1_000, max: 4_000 }),
    analysisDelayMs: analysisDelayMs === null ? null : rangeOf(analysisDelayMs),
    recordingUrl: options.recordingUrl ?? 'mixed',
    answerDelayMs: rangeOf(options.answerDelayMs ?? { min: 3_000, max: 15_000 }),
    callAnswer: options.callAnswer ?? 'mixed',
    callId: options.callId ?? 'conversation',
    externalIdDedupe: options.externalIdDedupe ?? false,
    callsOfSubaccounts: options.callsOfSubaccounts ?? 'listed',
    meOnUuidRoutes: options.meOnUuidRoutes ?? 'refused',
    foreignAccountStatus: options.foreignAccountStatus ?? 404,
    subaccountLookup: options.subaccountLookup ?? 'children',
    archivedAgents: options.archivedAgents ?? 'found',
    unarchiveByPatch: options.unarchiveByPatch ?? false,
    nestedPatch: options.nestedPatch ?? 'merged',
    createStatus: options.createStatus ?? 201,
    deleteStatus: options.deleteStatus ?? 204,
    trunkWithNumbers: options.trunkWithNumbers ?? 'refused',
    emptyUsageBuckets: options.emptyUsageBuckets ?? 'listed',
    usageLimitKeeps: options.usageLimitKeeps ?? 'oldest',
    webhookTimestampForm: options.webhookTimestampForm ?? 'seconds',
    webhookText: options.webhookText ?? 'utf-8',
    rawNinjaErrors: options.rawNinjaErrors ?? false,
  };
}
