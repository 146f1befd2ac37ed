import type { AlloSimulatorOptions } from './allo-simulator-options.ts';
import { checkKeys, checkText, checkTexts } from './check.ts';
import { atLeast, checkDelay, checkShare, type OptionCheck, oneOf, orNull } from './option-check.ts';
import { SimulatorOptionError } from './simulator-option-error.ts';
import type { SharedSimulatorOptions } from './simulator-options.ts';

const checkEdits: OptionCheck = (option, value) => {
  if (typeof value !== 'object' || value === null) {
    throw new SimulatorOptionError({ option, expected: '{ share, delayMs }', received: value });
  }
  checkKeys(value, ['share', 'delayMs'], `${option}.`);
  checkShare(`${option}.share`, Reflect.get(value, 'share'));
  checkDelay(`${option}.delayMs`, Reflect.get(value, 'delayMs'));
};

const checkTimeZone: OptionCheck = (option, value) => {
  checkText(option, value);
  try {
    new Intl.DateTimeFormat('en', { timeZone: String(value) });
  } catch (cause) {
    const expected = 'a time zone such as Europe/Paris';
    throw new SimulatorOptionError({ option, expected, received: value, cause });
  }
};

type OwnOption = Exclude<keyof AlloSimulatorOptions, keyof SharedSimulatorOptions | 'provider'>;

/** How each of Allo's own options is checked. */
export const ALLO_OPTION_CHECKS: Readonly<Record<OwnOption, OptionCheck>> = {
  scopes: checkTexts,
  conversations: atLeast(0),
  unansweredCalls: atLeast(0),
  resultForUnanswered: oneOf(null, 'MISSED', 'VOICEMAIL'),
  callsListed: oneOf('when-ended', 'when-started'),
  summaryDelayMs: checkDelay,
  transcriptDelayMs: checkDelay,
  completedDelayMs: checkDelay,
  edits: checkEdits,
  lastActivity: oneOf('item-only', 'item-or-summary'),
  dayTimeZone: checkTimeZone,
  keyForm: oneOf('either', 'prefixed', 'bare'),
  actionScope: oneOf('CONVERSATIONS_WRITE', 'CONVERSATIONS_READ'),
  postReads: oneOf('write', 'read'),
  rateLimitReset: oneOf('epoch', 'delta'),
  dailyQuota: orNull(atLeast(1)),
  recordingHost: oneOf('api.withallo.com', 'storage.withallo.com'),
  undocumentedFields: oneOf('absent', 'present'),
  batchOrder: oneOf('request', 'reversed', 'storage'),
  batchExtend: oneOf('both', 'body', 'query', 'ignored'),
  badIdInBatch: oneOf('refuse-all', 'leave-out'),
  batchDuplicates: oneOf('once', 'repeated'),
  badTagInRequest: oneOf('refuse-all', 'add-others'),
  alloNumber: oneOf('required', 'optional'),
  searchCap: orNull(atLeast(1)),
  widestRangeDays: orNull(atLeast(1)),
  unknownGranularity: oneOf('taken-as-day', 'refused'),
  callsOverOneMinuteKey: oneOf('calls_over_1_min', 'calls_over1_min'),
  idSeparator: oneOf('-', '_'),
  listPagination: oneOf('absent', 'present'),
  crmValidationStatus: oneOf(400, 422),
  dealWrites: oneOf('allowed', 'refused'),
  queueLimit: atLeast(1),
  signingSecretOnGet: oneOf('absent', 'present'),
  idempotencyOtherBody: oneOf('replayed', 'refused'),
  idempotencyOnPatch: oneOf('honoured', 'ignored'),
  idempotencyOnV1: oneOf('honoured', 'ignored'),
  smsErrorEnvelope: oneOf('v1', 'v2'),
  v1ContactNumberFilter: oneOf('honoured', 'finds-nothing'),
  v1ContactsPlace: oneOf('data.results', 'data.data.results'),
  version1Webhooks: oneOf('snake_case', 'camelCase', 'body'),
};
