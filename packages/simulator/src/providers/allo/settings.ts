import type { RateLimits } from '../../http/rate-gate.ts';
import type { AlloSimulatorOptions } from '../../options/allo-simulator-options.ts';
import type { SharedSimulatorOptions } from '../../options/simulator-options.ts';

export const ALLO_SCOPES: readonly string[] = [
  ...['CONVERSATIONS_READ', 'CONVERSATIONS_WRITE', 'CONTACTS_READ', 'CONTACTS_READ_WRITE', 'SMS_SEND'],
  ...['WEBHOOKS_READ_WRITE', 'PHONE_NUMBERS_READ', 'USERS_READ', 'TAGS_READ', 'TAGS_WRITE'],
  ...['DIALING_QUEUE_READ_WRITE', 'CRM_READ', 'CRM_WRITE', 'CRM_DELETE', 'SUMMARY_TEMPLATES_READ'],
  ...['SUMMARY_TEMPLATES_WRITE', 'NOTES_READ', 'NOTES_WRITE', 'THREADS_READ', 'THREADS_WRITE'],
  ...['AGENTS_READ', 'AGENTS_WRITE', 'BILLING', 'PARTNER'],
];

export const DEFAULT_RATE_LIMITS: RateLimits = { read: 20, write: 5 };

type Shared = 'apiKey' | 'rateLimits' | 'retryAfter';
type OfContent =
  | 'provider'
  | 'conversations'
  | 'unansweredCalls'
  | 'version1Webhooks'
  | Exclude<keyof SharedSimulatorOptions, Shared>;

/** Every switch of the API, set. */
export type AlloSettings = Required<Omit<AlloSimulatorOptions, OfContent>>;

const DEFAULTS: AlloSettings = {
  apiKey: 'ak_live_callweave_simulator',
  scopes: ALLO_SCOPES,
  rateLimits: DEFAULT_RATE_LIMITS,
  retryAfter: 'present',
  resultForUnanswered: null,
  callsListed: 'when-ended',
  summaryDelayMs: 0,
  transcriptDelayMs: 0,
  completedDelayMs: 30_000,
  edits: { share: 0, delayMs: 0 },
  lastActivity: 'item-only',
  dayTimeZone: 'UTC',
  keyForm: 'either',
  actionScope: 'CONVERSATIONS_WRITE',
  postReads: 'write',
  rateLimitReset: 'epoch',
  dailyQuota: null,
  recordingHost: 'api.withallo.com',
  undocumentedFields: 'absent',
  batchOrder: 'request',
  batchExtend: 'both',
  badIdInBatch: 'refuse-all',
  batchDuplicates: 'once',
  badTagInRequest: 'refuse-all',
  alloNumber: 'required',
  searchCap: null,
  widestRangeDays: null,
  unknownGranularity: 'taken-as-day',
  callsOverOneMinuteKey: 'calls_over_1_min',
  idSeparator: '-',
  listPagination: 'absent',
  crmValidationStatus: 422,
  dealWrites: 'allowed',
  queueLimit: 1000,
  signingSecretOnGet: 'absent',
  idempotencyOtherBody: 'replayed',
  idempotencyOnPatch: 'honoured',
  idempotencyOnV1: 'ignored',
  smsErrorEnvelope: 'v1',
  v1ContactNumberFilter: 'honoured',
  v1ContactsPlace: 'data.results',
};

/** The switches that were given, over the defaults. An explicit undefined is as none. */
export function alloSettings(options: AlloSimulatorOptions): AlloSettings {
  const given = Object.entries(options).filter(([name, value]) => name in DEFAULTS && value !== undefined);
  return { ...DEFAULTS, ...Object.fromEntries(given) };
}
