import { describe, expect, it } from 'vitest';
import type { Fault } from '../src/index.ts';
import { startAllo } from './started.ts';

const ME = '/v2/api/me';
const NUMBERS = '/v2/api/numbers';

/** The statuses of so many requests, `null` for none. */
async function statuses(fault: Fault, count: number, seed?: number): Promise<(number | null)[]> {
  const { simulator, get } = await startAllo(seed === undefined ? {} : { seed });
  simulator.inject(fault);
  for (let index = 0; index < count; index += 1) await get(ME).catch(() => undefined);
  return simulator.requests.map(({ status }) => status);
}

describe('faults by a rate', () => {
  const tenth: Fault = { kind: 'status', status: 503, rate: 0.1, seed: 3 };

  it('spoil about that share, and the same requests each time', async () => {
    const [one, again] = [await statuses(tenth, 200), await statuses(tenth, 200)];
    expect(one).toEqual(again);
    const spoiled = one.filter((status) => status === 503).length;
    expect(spoiled).toBeGreaterThan(5);
    expect(spoiled).toBeLessThan(40);
  });

  it('take the seed of the simulator where they have none', async () => {
    const fault: Fault = { kind: 'status', status: 503, rate: 0.5 };
    expect(await statuses(fault, 30, 1)).not.toEqual(await statuses(fault, 30, 2));
    expect(await statuses(fault, 30, 7)).toEqual(await statuses({ ...fault, seed: 7 }, 30));
  });

  it('let some pass first, and end after so many', async () => {
    const fault: Fault = { kind: 'status', status: 503, rate: 1, after: 2, times: 3 };
    expect(await statuses(fault, 7)).toEqual([200, 200, 503, 503, 503, 200, 200]);
  });
});

describe('faults by a script', () => {
  it('happen one after the other, then no more', async () => {
    const script = [
      'ok',
      'reset',
      { kind: 'status', status: 502 },
      'html',
      'ok',
      'rate-limit-storm',
    ] as const;
    expect(await statuses({ script }, 8)).toEqual([200, null, 502, 403, 200, 429, 200, 200]);
  });

  it('begin anew on request, after those that pass first', async () => {
    expect(await statuses({ script: ['ok', 'html'], repeat: true, after: 1 }, 7)).toEqual([
      200, 200, 403, 200, 403, 200, 403,
    ]);
  });

  it('may be a function of the request, until it is taken back', async () => {
    const { simulator, get } = await startAllo();
    const seen: unknown[] = [];
    const takeBack = simulator.inject({
      script: (request, index) => {
        seen.push([request.operationId, request.method, request.path, index]);
        return index % 2 === 0 ? 'ok' : { kind: 'status', status: 500 };
      },
    });
    expect([(await get(ME)).status, (await get(NUMBERS)).status, (await get(ME)).status]).toEqual([
      200, 500, 200,
    ]);
    takeBack();
    expect((await get(ME)).status).toBe(200);
    expect(seen).toEqual([
      ['getMe', 'GET', ME, 0],
      ['listNumbers', 'GET', NUMBERS, 1],
      ['getMe', 'GET', ME, 2],
    ]);
  });

  it('count the requests of their operations only', async () => {
    const { simulator, get, search } = await startAllo();
    simulator.inject({ script: ['html', 'ok', 'html'], operationId: ['getMe', 'listNumbers'] });
    expect((await search()).status).toBe(200);
    const first = await fetch(simulator.url + ME);
    expect([first.status, (await get(NUMBERS)).status]).toEqual([403, 200]);
    expect((await search()).status).toBe(200);
    expect((await fetch(simulator.url + NUMBERS)).status).toBe(403);
  });

  it.each<[unknown, string]>([
    [{ script: [] }, 'Option "fault.script": expected an array of at least one step, or a function'],
    [{ script: 'reset' }, 'Option "fault.script": expected an array of at least one step, or a function'],
    [{ script: ['status'] }, 'Option "fault.script[0].status": expected a status from 200 to 599'],
    [{ script: [5] }, 'Option "fault.script[0]": expected ok, the name of a fault or a fault, received 5'],
    [{ script: ['ok'], times: 2 }, 'Option "fault.times": expected one of script, repeat'],
    [{ kind: 'reset', rate: 0 }, 'Option "fault.rate": expected a number above 0 and at most 1, received 0'],
    [
      { kind: 'huge-json' },
      'Option "fault.bytes": expected a whole number of at least 1, received undefined',
    ],
    [{ kind: 'slow-body', bytesPerSecond: 0 }, 'Option "fault.bytesPerSecond": expected a whole number'],
    [{ kind: 'content-type' }, 'Option "fault.contentType": expected a text that is not empty'],
    [{ kind: 'shifting-pages', rows: 0 }, 'Option "fault.rows": expected a whole number that is not 0'],
    [{ kind: 'reset', at: 'end' }, 'Option "fault.at": expected "before" or "body", received "end"'],
    ['reset', 'Option "fault": expected an object, received "reset"'],
  ])('say what they expected of %j', async (fault, message) => {
    const { simulator } = await startAllo();
    expect(() => simulator.inject(fault as Fault)).toThrow(message);
  });
});

it('clearFaults takes all back', async () => {
  const { simulator, get } = await startAllo();
  simulator.inject({ kind: 'html', times: Number.POSITIVE_INFINITY });
  simulator.inject({ script: () => 'reset' });
  simulator.webhooks.inject({ kind: 'never', rate: 1 });
  simulator.clearFaults();
  expect((await get(ME)).status).toBe(200);
});
