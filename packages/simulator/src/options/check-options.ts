import { CONTACT_NUMBER_CAPACITY } from '../content/contact-number.ts';
import { assertDialogue } from '../corpus/assert-dialogue.ts';
import { ALLO_OPTION_CHECKS } from './allo-option-checks.ts';
import type { AlloSimulatorOptions } from './allo-simulator-options.ts';
import {
  checkBoolean,
  checkFunction,
  checkInstant,
  checkInteger,
  checkKeys,
  checkObject,
  checkOneOf,
  checkText,
} from './check.ts';
import { ITELLICO_OPTION_CHECKS } from './itellico-option-checks.ts';
import type { ItellicoSimulatorOptions } from './itellico-simulator-options.ts';
import { SimulatorOptionError } from './simulator-option-error.ts';
import type { SharedSimulatorOptions, SimulatorOptions } from './simulator-options.ts';

type Check = (option: string, value: unknown) => void;

const oneOf =
  (...allowed: string[]): Check =>
  (option, value) => {
    checkOneOf(option, value, allowed);
  };
const atLeast =
  (lowest: number): Check =>
  (option, value) => {
    checkInteger(option, value, lowest);
  };

const checkRateLimits: Check = (option, value) => {
  if (value === null) return;
  if (typeof value !== 'object') {
    throw new SimulatorOptionError({ option, expected: '{ read, write } or null', received: value });
  }
  checkKeys(value, ['read', 'write'], `${option}.`);
  for (const lane of ['read', 'write']) checkInteger(`${option}.${lane}`, Reflect.get(value, lane), 1);
};

const checkLatency: Check = (option, value) => {
  if (typeof value === 'function') return;
  if (typeof value !== 'number' || !Number.isFinite(value) || value < 0) {
    const expected = 'milliseconds of at least 0 or a function that gives them';
    throw new SimulatorOptionError({ option, expected, received: value });
  }
};

const checkClock: Check = (option, value) => {
  checkObject(option, value, 'a clock with now() and sleep()');
  for (const name of ['now', 'sleep']) checkFunction(`${option}.${name}`, Reflect.get(value, name));
};

const checkAdmin: Check = (option, value) => {
  if (typeof value === 'boolean') return;
  checkObject(option, value, 'true, false or { token }');
  checkKeys(value, ['token'], `${option}.`);
  checkText(`${option}.token`, Reflect.get(value, 'token'));
};

const checkDialogues: Check = (option, value) => {
  if (!Array.isArray(value)) {
    throw new SimulatorOptionError({ option, expected: 'an array of dialogues', received: value });
  }
  if (value.length * 2 > CONTACT_NUMBER_CAPACITY) {
    const expected = `at most ${Math.floor(CONTACT_NUMBER_CAPACITY / 2)} dialogues, each with a number of its own`;
    throw new SimulatorOptionError({ option, expected, received: value });
  }
  value.forEach((dialogue: unknown, index) => {
    try {
      assertDialogue(dialogue);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      const expected = `a dialogue (${reason})`;
      throw new SimulatorOptionError({
        option: `${option}[${index}]`,
        expected,
        received: dialogue,
        cause: error,
      });
    }
  });
};

const SHARED: Readonly<Record<keyof SharedSimulatorOptions | 'provider', Check>> = {
  provider: oneOf('allo', 'itellico'),
  dialogues: checkDialogues,
  seed: atLeast(Number.MIN_SAFE_INTEGER),
  apiKey: checkText,
  until: checkInstant,
  clock: checkClock,
  clockSkewMs: atLeast(Number.MIN_SAFE_INTEGER),
  preset: oneOf('strict', 'lenient'),
  latencyMs: checkLatency,
  rateLimits: checkRateLimits,
  windowPhaseMs: atLeast(0),
  retryAfter: oneOf('present', 'absent'),
  recordRequests: checkBoolean,
  onRequest: checkFunction,
  fetch: checkFunction,
  webhookTimestamps: oneOf('fresh', 'first'),
  admin: checkAdmin,
};

const ALLO: Readonly<Record<keyof AlloSimulatorOptions, Check>> = {
  ...SHARED,
  ...ALLO_OPTION_CHECKS,
};

const ITELLICO: Readonly<Record<keyof ItellicoSimulatorOptions, Check>> = {
  ...SHARED,
  ...ITELLICO_OPTION_CHECKS,
};

const CHECKS: Readonly<Record<SimulatorOptions['provider'], Readonly<Record<string, Check>>>> = {
  allo: ALLO,
  itellico: ITELLICO,
};

/** The names of all options of a provider. */
export const optionNames = (provider: SimulatorOptions['provider']): readonly string[] =>
  Object.keys(CHECKS[provider]);

/** Throws a {@link SimulatorOptionError} at the first option that is unknown or has a value that is not meant. */
export function checkOptions(options: SimulatorOptions): void {
  if (typeof options !== 'object' || options === null) {
    throw new SimulatorOptionError({ option: 'options', expected: 'an object', received: options });
  }
  checkOneOf('provider', options.provider, Object.keys(CHECKS));
  const checks = CHECKS[options.provider];
  checkKeys(options, Object.keys(checks));
  for (const [option, value] of Object.entries(options)) {
    if (value !== undefined) checks[option]?.(option, value);
  }
}
