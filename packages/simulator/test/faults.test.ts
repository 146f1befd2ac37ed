import { request as rawRequest } from 'node:http';
import { describe, expect, it } from 'vitest';
import type { Fault } from '../src/index.ts';
import { fakeClock, startAllo, startItellico } from './started.ts';

const ME = '/v2/api/me';

/** The answer as it arrives on the wire, with what ended it. */
function raw(
  url: string,
  headers: Record<string, string>,
): Promise<{ bytes: string; announced: number; end: string }> {
  return new Promise((resolve, reject) => {
    const sent = rawRequest(url, { headers }, (response) => {
      let bytes = '';
      const announced = Number(response.headers['content-length']);
      response.on('data', (chunk: Buffer) => {
        bytes += chunk.toString();
      });
      response.on('end', () => resolve({ bytes, announced, end: 'end' }));
      response.on('error', (error) => resolve({ bytes, announced, end: String(Reflect.get(error, 'code')) }));
    });
    // Once there is a response, it has the error as well, and what came before.
    sent.on('error', reject).on('response', () => sent.off('error', reject).on('error', () => undefined));
    sent.end();
  });
}

describe('faults', () => {
  it('status: gives the vendor’s envelope, or what it is told', async () => {
    const allo = await startAllo({ clock: fakeClock(), rateLimits: { read: 50, write: 5 } });
    allo.simulator.inject({ kind: 'status', status: 503 });
    const usual = await allo.get(ME);
    expect(usual).toMatchObject({ status: 503, json: { error: { type: 'server_error', retryable: true } } });
    expect(usual.headers.get('x-ratelimit-limit')).toBe('50');
    allo.simulator.inject({
      kind: 'status',
      status: 500,
      body: { odd: true },
      headers: { 'Retry-After': '7' },
    });
    const told = await allo.get(ME);
    expect([told.status, told.json, told.headers.get('retry-after')]).toEqual([500, { odd: true }, '7']);
    allo.simulator.inject({ kind: 'status', status: 502, body: '"text"' });
    expect((await allo.get(ME)).headers.get('content-type')).toBe('text/plain');
    const itellico = await startItellico();
    itellico.simulator.inject({ kind: 'status', status: 409 });
    expect((await itellico.get('/v1/accounts/current')).json).toMatchObject({ code: 'conflict' });
  });

  it('html: gives a page of what is in front of the API', async () => {
    const { simulator } = await startAllo();
    simulator.inject({ kind: 'html' });
    const response = await fetch(simulator.url + ME);
    expect([response.status, response.headers.get('content-type')]).toEqual([403, 'text/html']);
    expect(await response.text()).toMatch(/^<!DOCTYPE html>/);
    simulator.inject({ kind: 'html', status: 200 });
    expect((await fetch(simulator.url + ME)).status).toBe(200);
  });

  it('redirect: points to another origin', async () => {
    const { simulator } = await startAllo();
    simulator.inject({ kind: 'redirect' });
    const response = await fetch(simulator.url + ME, { redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([
      302,
      `https://elsewhere.example${ME}`,
    ]);
    simulator.inject({ kind: 'redirect', status: 307, location: 'http://localhost:1/' });
    const other = await fetch(simulator.url + ME, { redirect: 'manual' });
    expect([other.status, other.headers.get('location')]).toEqual([307, 'http://localhost:1/']);
  });

  it('truncate: announces more than it sends, then breaks off', async () => {
    const { simulator } = await startAllo();
    simulator.inject({ kind: 'truncate' });
    const { bytes, announced, end } = await raw(simulator.url + ME, { authorization: simulator.apiKey });
    expect(end).toBe('ECONNRESET');
    expect(bytes.length).toBeGreaterThan(0);
    expect(bytes.length).toBeLessThan(announced);
  });

  it('truncated-json: sends half as if it were all', async () => {
    const { simulator } = await startAllo();
    simulator.inject({ kind: 'truncated-json' });
    const { bytes, announced, end } = await raw(simulator.url + ME, { authorization: simulator.apiKey });
    expect([end, Buffer.byteLength(bytes)]).toEqual(['end', announced]);
    expect(() => JSON.parse(bytes)).toThrow(SyntaxError);
  });

  it('reset: ends the connection without an answer', async () => {
    const { simulator } = await startAllo();
    simulator.inject({ kind: 'reset' });
    await expect(raw(simulator.url + ME, {})).rejects.toMatchObject({ code: 'ECONNRESET' });
    expect(simulator.requests[0]?.status).toBeNull();
    expect(simulator.counts().byStatus).toEqual({ none: 1 });
  });

  it('stall: sends the headers and half of the body, then nothing until it closes', async () => {
    const { simulator } = await startAllo();
    simulator.inject({ kind: 'stall' });
    const response = await fetch(simulator.url + ME, { headers: { authorization: simulator.apiKey } });
    expect(response.status).toBe(200);
    const reader = response.body?.getReader();
    expect((await reader?.read())?.value?.length).toBeGreaterThan(0);
    const rest = reader?.read().then(
      () => 'more',
      () => 'broken',
    );
    expect(await Promise.race([rest, new Promise((resolve) => setTimeout(resolve, 30, 'silence'))])).toBe(
      'silence',
    );
    await simulator.close();
    expect(await rest).toBe('broken');
  });

  it('stall-headers: sends nothing until it closes', async () => {
    const { simulator } = await startAllo();
    simulator.inject({ kind: 'stall-headers' });
    const answer = fetch(simulator.url + ME).then(
      () => 'answered',
      () => 'broken',
    );
    expect(await Promise.race([answer, new Promise((resolve) => setTimeout(resolve, 30, 'silence'))])).toBe(
      'silence',
    );
    expect(simulator.requests[0]?.status).toBeNull();
    await simulator.close();
    expect(await answer).toBe('broken');
  });

  it('rate-limit-storm: refuses whatever the limit', async () => {
    const { simulator, get } = await startAllo();
    simulator.inject({ kind: 'rate-limit-storm', times: 2 });
    const answers = [await get(ME), await get(ME), await get(ME)];
    expect(answers.map(({ status }) => status)).toEqual([429, 429, 200]);
    expect(answers[0]?.json.error?.code).toBe('RATE_LIMIT_EXCEEDED');
    expect(answers[0]?.headers.get('retry-after')).toBe('1');
  });

  it('rate-limit-storm: says when to come again as it is told, or not at all', async () => {
    const { simulator, get } = await startAllo();
    simulator.inject({ kind: 'rate-limit-storm', retryAfterSeconds: 7 });
    simulator.inject({ kind: 'rate-limit-storm', retryAfterSeconds: null });
    const answers = [await get(ME), await get(ME)];
    expect(answers.map(({ status, headers }) => [status, headers.get('retry-after')])).toEqual([
      [429, '7'],
      [429, null],
    ]);
  });

  it('reset in the body: sends the headers and half of the body, then resets the connection', async () => {
    const { simulator } = await startAllo();
    simulator.inject({ kind: 'reset', at: 'body' });
    const { bytes, announced, end } = await raw(simulator.url + ME, { authorization: simulator.apiKey });
    expect(end).toBe('ECONNRESET');
    expect(bytes.length).toBeGreaterThan(0);
    expect(bytes.length).toBeLessThan(announced);
    expect(simulator.requests[0]?.status).toBe(200);
  });

  it('content-type: gives the right answer under another name', async () => {
    const { simulator, get } = await startAllo();
    simulator.inject({ kind: 'content-type', contentType: 'text/plain; charset=latin1' });
    const answer = await get(ME);
    expect(answer.headers.get('content-type')).toBe('text/plain; charset=latin1');
    expect(answer.json.data?.team).toBeDefined();
  });

  it.each([1, 1_000, 200_000, 5_000_000])('huge-json: is as long as it is told, %i bytes', async (bytes) => {
    const { simulator } = await startAllo();
    const headers = { authorization: simulator.apiKey };
    const usual = await raw(simulator.url + ME, headers);
    simulator.inject({ kind: 'huge-json', bytes });
    const huge = await raw(simulator.url + ME, headers);
    expect([huge.end, huge.announced]).toEqual(['end', huge.bytes.length]);
    // It holds the right answer, so it cannot be shorter than that.
    expect(huge.announced).toBe(Math.max(bytes, usual.announced + '"padding":"",'.length));
    const { padding, ...rest } = JSON.parse(huge.bytes);
    expect(rest).toEqual(JSON.parse(usual.bytes));
    expect(padding).toMatch(/^x*$/);
  });

  it('slow-body: comes drop by drop, on the clock of the simulator', async () => {
    const clock = fakeClock();
    const { simulator } = await startAllo({ clock });
    simulator.inject({ kind: 'slow-body', bytesPerSecond: 100 });
    const response = await fetch(simulator.url + ME, { headers: { authorization: simulator.apiKey } });
    const announced = Number(response.headers.get('content-length'));
    const startedMs = clock.now();
    const reader = response.body?.getReader();
    let bytes = 0;
    const reading = (async () => {
      for (let part = await reader?.read(); part?.done === false; part = await reader?.read()) {
        bytes += part.value.length;
      }
    })();
    await clock.advance(2_000);
    // What was written is on its way: it arrives without the clock.
    while (bytes < 200) await new Promise((resolve) => setImmediate(resolve));
    expect([bytes, announced > 1_000]).toEqual([200, true]);
    await clock.advance(3_600_000);
    await reading;
    expect([bytes, clock.now() - startedMs]).toEqual([announced, 3_602_000]);
  });

  it('happens to the operation, as often and as late as it is told', async () => {
    const { simulator, get, search } = await startAllo();
    simulator.inject({
      kind: 'status',
      status: 500,
      operationId: 'searchAllConversations',
      times: 2,
      after: 1,
    });
    expect((await get(ME)).status).toBe(200);
    const statuses: number[] = [];
    for (let index = 0; index < 4; index += 1) statuses.push((await search()).status);
    expect(statuses).toEqual([200, 500, 500, 200]);
  });

  it('goes on until it is taken back', async () => {
    const { simulator, get } = await startAllo();
    const takeBack = simulator.inject({ kind: 'status', status: 500, times: Number.POSITIVE_INFINITY });
    for (let index = 0; index < 5; index += 1) expect((await get(ME)).status).toBe(500);
    takeBack();
    takeBack();
    expect((await get(ME)).status).toBe(200);
  });

  it('happens in the order of injection', async () => {
    const { simulator, get } = await startAllo();
    simulator.inject({ kind: 'status', status: 500 });
    simulator.inject({ kind: 'status', status: 502 });
    expect([(await get(ME)).status, (await get(ME)).status, (await get(ME)).status]).toEqual([500, 502, 200]);
  });

  it('does not happen to a request that the limiter refused', async () => {
    const clock = fakeClock();
    const { simulator, get } = await startAllo({ clock, rateLimits: { read: 1, write: 1 } });
    await get(ME);
    simulator.inject({ kind: 'status', status: 500 });
    expect((await get(ME)).status).toBe(429);
    await clock.advance(1_000);
    expect((await get(ME)).status).toBe(500);
  });

  it.each<[object, string]>([
    [{ kind: 'explode' }, 'Option "fault.kind": expected "status" or "html"'],
    [{ kind: 'status' }, 'Option "fault.status": expected a status from 200 to 599, received undefined'],
    [
      { kind: 'redirect', status: 200 },
      'Option "fault.status": expected a status from 300 to 599, received 200',
    ],
    [{ kind: 'reset', times: 0 }, 'Option "fault.times": expected a whole number of at least 1, received 0'],
    [
      { kind: 'reset', after: -1 },
      'Option "fault.after": expected a whole number of at least 0, received -1',
    ],
    [
      { kind: 'reset', operationId: 'getme' },
      'Option "fault.operationId": expected the id of an operation in specs/, such as "searchCalls", received "getme"',
    ],
    [
      { kind: 'reset', status: 500 },
      'Option "fault.status": expected one of kind, operationId, times, after',
    ],
  ])('says what it expected of %j', async (fault, message) => {
    const { simulator } = await startAllo();
    expect(() => simulator.inject(fault as Fault)).toThrow(message);
  });
});
