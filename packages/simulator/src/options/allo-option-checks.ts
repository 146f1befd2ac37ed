import type { AlloSimulatorOptions } from './allo-simulator-options.ts';
import { checkInteger, checkKeys, checkOneOf, checkText, checkTexts } from './check.ts';
import { SimulatorOptionError } from './simulator-option-error.ts';
import type { SharedSimulatorOptions } from './simulator-options.ts';

type Check = (option: string, value: unknown) => void;

const oneOf =
  (...allowed: readonly unknown[]): Check =>
  (option, value) => {
    checkOneOf(option, value, allowed);
  };

const atLeast =
  (lowest: number): Check =>
  (option, value) => {
    checkInteger(option, value, lowest);
  };

const orNull =
  (check: Check): Check =>
  (option, value) => {
    if (value !== null) check(option, value);
  };

const checkDelay: Check = (option, value) => {
  if (typeof value !== 'object' || value === null) {
    checkInteger(option, value, 0);
    return;
  }
  checkKeys(value, ['min', 'max'], `${option}.`);
  const min: unknown = Reflect.get(value, 'min');
  checkInteger(`${option}.min`, min, 0);
  checkInteger(`${option}.max`, Reflect.get(value, 'max'), Number(min));
};

const checkEdits: Check = (option, value) => {
  if (typeof value !== 'object' || value === null) {
    throw new SimulatorOptionError({ option, expected: '{ share, delayMs }', received: value });
  }
  checkKeys(value, ['share', 'delayMs'], `${option}.`);
  const share: unknown = Reflect.get(value, 'share');
  if (typeof share !== 'number' || !(share >= 0 && share <= 1)) {
    throw new SimulatorOptionError({ option: `${option}.share`, expected: 'from 0 to 1', received: share });
  }
  checkDelay(`${option}.delayMs`, Reflect.get(value, 'delayMs'));
};

const checkTimeZone: Check = (option, value) => {
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
export const ALLO_OPTION_CHECKS: Readonly<Record<OwnOption, Check>> = {
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
