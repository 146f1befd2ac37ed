import { describe, expect, it } from 'vitest';
import { createSimulator } from '../create-simulator.ts';
import { SimulatorError } from '../simulator-error.ts';
import { SimulatorOptionError } from './simulator-option-error.ts';

/** Misuse that the types forbid, as untyped code commits it. */
const misuse = (options: unknown): unknown => {
  try {
    return Reflect.apply(createSimulator, undefined, [options]);
  } catch (error) {
    return error;
  }
};

describe('createSimulator says what it expected of an option and what it received', () => {
  it.each([
    [undefined, 'Option "options": expected an object, received undefined'],
    [{}, 'Option "provider": expected "allo" or "itellico", received undefined'],
    [{ provider: 'twilio' }, 'Option "provider": expected "allo" or "itellico", received "twilio"'],
    [
      { provider: 'allo', seed: '1' },
      'Option "seed": expected a whole number of at least -9007199254740991, received "1"',
    ],
    [{ provider: 'allo', apiKey: ' ' }, 'Option "apiKey": expected a text that is not empty, received " "'],
    [
      { provider: 'allo', until: '2026-11-01' },
      'Option "until": expected an ISO 8601 time with an offset, received "2026-11-01"',
    ],
    [{ provider: 'allo', now: 5 }, 'Option "now": expected a function, received 5'],
    [{ provider: 'allo', sleep: 5 }, 'Option "sleep": expected a function, received 5'],
    [
      { provider: 'allo', latencyMs: -1 },
      'Option "latencyMs": expected milliseconds of at least 0 or a function that gives them, received -1',
    ],
    [
      { provider: 'allo', rateLimits: 5 },
      'Option "rateLimits": expected { read, write } or null, received 5',
    ],
    [
      { provider: 'allo', rateLimits: { read: 20 } },
      'Option "rateLimits.write": expected a whole number of at least 1, received undefined',
    ],
    [
      { provider: 'allo', rateLimits: { read: 1, write: 1, all: 1 } },
      'Option "rateLimits.all": expected one of read, write, received "all"',
    ],
    [
      { provider: 'allo', windowPhaseMs: -1 },
      'Option "windowPhaseMs": expected a whole number of at least 0, received -1',
    ],
    [
      { provider: 'allo', retryAfter: true },
      'Option "retryAfter": expected "present" or "absent", received true',
    ],
    [
      { provider: 'allo', recordRequests: 'no' },
      'Option "recordRequests": expected true or false, received "no"',
    ],
    [{ provider: 'allo', scopes: 'ALL' }, 'Option "scopes": expected an array of texts, received "ALL"'],
    [{ provider: 'allo', scopes: [7] }, 'Option "scopes[0]": expected a text that is not empty, received 7'],
    [
      { provider: 'allo', postReads: 'both' },
      'Option "postReads": expected "write" or "read", received "both"',
    ],
    [
      { provider: 'allo', rateLimitReset: 'ms' },
      'Option "rateLimitReset": expected "epoch" or "delta", received "ms"',
    ],
    [
      { provider: 'allo', batchOrder: 'random' },
      'Option "batchOrder": expected "request" or "reversed" or "storage", received "random"',
    ],
    [
      { provider: 'allo', batchExtend: true },
      'Option "batchExtend": expected "both" or "body" or "query" or "ignored", received true',
    ],
    [
      { provider: 'allo', unansweredCalls: 1.5 },
      'Option "unansweredCalls": expected a whole number of at least 0, received 1.5',
    ],
    [
      { provider: 'itellico', conversationPaging: 'A' },
      'Option "conversationPaging": expected "honoured" or "ignored" or "capped", received "A"',
    ],
    [
      { provider: 'itellico', conversationCap: 0 },
      'Option "conversationCap": expected a whole number of at least 1, received 0',
    ],
    [
      { provider: 'itellico', runningStatus: 'running' },
      'Option "runningStatus": expected "in_progress" or "active", received "running"',
    ],
    [{ provider: 'allo', dialogues: {} }, 'Option "dialogues": expected an array of dialogues, received {}'],
  ])('%j', (options, message) => {
    const error = misuse(options);
    expect(error).toBeInstanceOf(SimulatorOptionError);
    expect(SimulatorError.isInstance(error)).toBe(true);
    expect(error).toMatchObject({ name: 'SimulatorOptionError', code: 'BAD_SIMULATOR_OPTION', message });
  });

  it('knows a misspelt option, and one of the other provider', () => {
    expect(misuse({ provider: 'allo', batchorder: 'request' })).toMatchObject({ option: 'batchorder' });
    expect(misuse({ provider: 'itellico', batchOrder: 'request' })).toMatchObject({ option: 'batchOrder' });
  });

  it('names the dialogue that is none', () => {
    const error = misuse({ provider: 'allo', dialogues: [{ id: 'a', services: [], turns: [] }] });
    expect(error).toMatchObject({
      option: 'dialogues[0]',
      message: expect.stringContaining(
        'expected turns to be an array of at least one turn, received an empty array',
      ),
    });
  });

  it('has no number for so many dialogues', () => {
    expect(misuse({ provider: 'allo', dialogues: new Array(50_000) })).toMatchObject({ option: 'dialogues' });
  });

  it('takes an option that is undefined as if it were absent', () => {
    expect(misuse({ provider: 'allo', seed: undefined, latencyMs: undefined })).toHaveProperty('listen');
  });
});
