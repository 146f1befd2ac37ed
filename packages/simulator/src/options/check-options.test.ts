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
    [{ provider: 'allo', clock: 5 }, 'Option "clock": expected a clock with now() and sleep(), received 5'],
    [
      { provider: 'allo', clock: { now: () => 0 } },
      'Option "clock.sleep": expected a function, received undefined',
    ],
    [
      { provider: 'allo', preset: 'hard' },
      'Option "preset": expected "strict" or "lenient", received "hard"',
    ],
    [
      { provider: 'allo', clockSkewMs: 0.5 },
      'Option "clockSkewMs": expected a whole number of at least -9007199254740991, received 0.5',
    ],
    [{ provider: 'allo', onRequest: 'log' }, 'Option "onRequest": expected a function, received "log"'],
    [{ provider: 'allo', fetch: true }, 'Option "fetch": expected a function, received true'],
    [
      { provider: 'allo', webhookTimestamps: 'old' },
      'Option "webhookTimestamps": expected "fresh" or "first", received "old"',
    ],
    [{ provider: 'allo', admin: 'yes' }, 'Option "admin": expected true, false or { token }, received "yes"'],
    [
      { provider: 'allo', admin: { token: '' } },
      'Option "admin.token": expected a text that is not empty, received ""',
    ],
    [
      { provider: 'allo', version1Webhooks: 'kebab-case' },
      'Option "version1Webhooks": expected "snake_case" or "camelCase" or "body", received "kebab-case"',
    ],
    [
      { provider: 'itellico', webhookTimestampForm: 'ms' },
      'Option "webhookTimestampForm": expected "seconds" or "iso", received "ms"',
    ],
    [
      { provider: 'itellico', webhookText: 'ascii' },
      'Option "webhookText": expected "utf-8" or "escaped", received "ascii"',
    ],
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
    [
      { provider: 'itellico', conversations: -1 },
      'Option "conversations": expected a whole number of at least 0, received -1',
    ],
    [{ provider: 'itellico', subaccounts: 51 }, 'Option "subaccounts": expected at most 50, received 51'],
    [
      { provider: 'itellico', conversationOrder: 'newest' },
      'Option "conversationOrder": expected "newest-first" or "oldest-first" or "shuffled", received "newest"',
    ],
    [
      { provider: 'itellico', maxPageSize: 0 },
      'Option "maxPageSize": expected a whole number of at least 1, received 0',
    ],
    [
      { provider: 'itellico', pageSizeAboveMax: 'cut' },
      'Option "pageSizeAboveMax": expected "clamped" or "refused", received "cut"',
    ],
    [
      { provider: 'itellico', runningShare: 1.1 },
      'Option "runningShare": expected a share from 0 to 1, received 1.1',
    ],
    [
      { provider: 'itellico', blockedShare: '1' },
      'Option "blockedShare": expected a share from 0 to 1, received "1"',
    ],
    [
      { provider: 'itellico', recordingDelayMs: null },
      'Option "recordingDelayMs": expected a whole number of at least 0, received null',
    ],
    [
      { provider: 'itellico', analysisDelayMs: { min: 5, max: 4 } },
      'Option "analysisDelayMs.max": expected a whole number of at least 5, received 4',
    ],
    [
      { provider: 'itellico', answerDelayMs: { min: 5, maximum: 9 } },
      'Option "answerDelayMs.maximum": expected one of min, max, received "maximum"',
    ],
    [
      { provider: 'itellico', recordingUrl: 'path' },
      'Option "recordingUrl": expected "mixed" or "absolute" or "relative", received "path"',
    ],
    [
      { provider: 'itellico', callAnswer: 'waiting' },
      'Option "callAnswer": expected "mixed" or "human" or "machine" or "user_rejected" or "user_unavailable" or "user_busy" or "unknown", received "waiting"',
    ],
    [
      { provider: 'itellico', callId: 'uuid' },
      'Option "callId": expected "conversation" or "own", received "uuid"',
    ],
    [
      { provider: 'itellico', externalIdDedupe: 'yes' },
      'Option "externalIdDedupe": expected true or false, received "yes"',
    ],
    [
      { provider: 'itellico', callsOfSubaccounts: true },
      'Option "callsOfSubaccounts": expected "listed" or "absent", received true',
    ],
    [
      { provider: 'itellico', meOnUuidRoutes: 422 },
      'Option "meOnUuidRoutes": expected "accepted" or "refused", received 422',
    ],
    [
      { provider: 'itellico', foreignAccountStatus: 401 },
      'Option "foreignAccountStatus": expected 403 or 404, received 401',
    ],
    [
      { provider: 'itellico', subaccountLookup: 'all' },
      'Option "subaccountLookup": expected "children" or "descendants", received "all"',
    ],
    [
      { provider: 'itellico', archivedAgents: true },
      'Option "archivedAgents": expected "found" or "absent", received true',
    ],
    [
      { provider: 'itellico', unarchiveByPatch: 1 },
      'Option "unarchiveByPatch": expected true or false, received 1',
    ],
    [
      { provider: 'itellico', nestedPatch: 'deep' },
      'Option "nestedPatch": expected "merged" or "replaced", received "deep"',
    ],
    [{ provider: 'itellico', createStatus: 202 }, 'Option "createStatus": expected 200 or 201, received 202'],
    [{ provider: 'itellico', deleteStatus: 201 }, 'Option "deleteStatus": expected 200 or 204, received 201'],
    [
      { provider: 'itellico', trunkWithNumbers: 409 },
      'Option "trunkWithNumbers": expected "refused" or "unlinked", received 409',
    ],
    [
      { provider: 'itellico', emptyUsageBuckets: false },
      'Option "emptyUsageBuckets": expected "listed" or "absent", received false',
    ],
    [
      { provider: 'itellico', usageLimitKeeps: 'first' },
      'Option "usageLimitKeeps": expected "oldest" or "newest", received "first"',
    ],
    [
      { provider: 'itellico', rawNinjaErrors: null },
      'Option "rawNinjaErrors": expected true or false, received null',
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
