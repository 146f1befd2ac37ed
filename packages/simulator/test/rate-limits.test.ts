import { describe, expect, it } from 'vitest';
import { type Answer, fakeClock, startAllo, startItellico } from './started.ts';

const ME = '/v2/api/me';
const times = async (count: number, ask: () => Promise<Answer>): Promise<Answer[]> => {
  const answers: Answer[] = [];
  for (let index = 0; index < count; index += 1) answers.push(await ask());
  return answers;
};
const statuses = (answers: readonly Answer[]): number[] => answers.map(({ status }) => status);
const header = ({ headers }: Answer, name: string): string | null => headers.get(`x-ratelimit-${name}`);

describe('Allo: rate limits', () => {
  it('lets 20 reads and 5 writes a second through, then 429, then all again', async () => {
    const clock = fakeClock();
    const { get, search } = await startAllo({ clock, rateLimits: { read: 20, write: 5 } });
    const reads = await times(21, () => get(ME));
    expect(statuses(reads)).toEqual([...Array(20).fill(200), 429]);
    expect(reads.map((answer) => header(answer, 'remaining'))).toEqual([
      ...Array.from({ length: 20 }, (_, index) => String(19 - index)),
      '0',
    ]);
    expect(statuses(await times(6, () => search()))).toEqual([200, 200, 200, 200, 200, 429]);
    await clock.advance(999);
    expect((await get(ME)).status).toBe(429);
    await clock.advance(1);
    expect([(await get(ME)).status, (await search()).status]).toEqual([200, 200]);
  });

  it('refuses in the envelope of v2 and says when to come again', async () => {
    const clock = fakeClock(1_700_000_000_400);
    const { get } = await startAllo({ clock, rateLimits: { read: 1, write: 1 } });
    await get(ME);
    const refused = await get(ME);
    expect(refused.json).toEqual({
      error: {
        type: 'rate_limit_error',
        code: 'RATE_LIMIT_EXCEEDED',
        message: 'The rate limit of 1 requests per second is exceeded.',
        retryable: true,
        request_id: expect.stringMatching(/^req_/),
        retry_after_seconds: 1,
      },
    });
    expect(refused.headers.get('retry-after')).toBe('1');
    expect([header(refused, 'limit'), header(refused, 'remaining')]).toEqual(['1', '0']);
    expect(header(refused, 'reset')).toBe('1700000001');
  });

  it('has its headers on every response, those without a key and without a path included', async () => {
    const { get, post } = await startAllo({ clock: fakeClock(), rateLimits: { read: 20, write: 5 } });
    const answers = [
      await get(ME),
      await get('/nowhere'),
      await get(ME, { authorization: 'wrong' }),
      await post(ME, {}),
      await post('/v2/api/conversations/items/search', '{'),
    ];
    expect(statuses(answers)).toEqual([200, 404, 401, 405, 400]);
    expect(answers.map((answer) => header(answer, 'limit'))).toEqual(['20', '20', '20', '5', '5']);
    expect(answers.map((answer) => header(answer, 'remaining'))).toEqual(['19', '18', '19', '4', '3']);
    expect(answers.every((answer) => header(answer, 'reset') === '1700000001')).toBe(true);
  });

  it('rounds the end of a window with a phase up, and tells the seconds until then on request', async () => {
    const phased = await startAllo({
      clock: fakeClock(1_700_000_000_299),
      rateLimits: { read: 20, write: 5 },
      windowPhaseMs: 300,
    });
    expect(header(await phased.get(ME), 'reset')).toBe('1700000001');
    const delta = await startAllo({
      clock: fakeClock(),
      rateLimits: { read: 20, write: 5 },
      rateLimitReset: 'delta',
    });
    expect(header(await delta.get(ME), 'reset')).toBe('1');
  });

  it('counts search and batch as reads on request', async () => {
    const { search, get } = await startAllo({
      clock: fakeClock(),
      rateLimits: { read: 2, write: 1 },
      postReads: 'read',
    });
    expect(statuses([await search(), await get(ME), await search()])).toEqual([200, 200, 429]);
  });

  it('leaves Retry-After out on request', async () => {
    const { get } = await startAllo({
      clock: fakeClock(),
      rateLimits: { read: 1, write: 1 },
      retryAfter: 'absent',
    });
    const [, refused] = await times(2, () => get(ME));
    expect([refused?.status, refused?.headers.get('retry-after')]).toEqual([429, null]);
    expect(refused?.json.error?.retry_after_seconds).toBe(1);
  });

  it('has no limit and no headers with `null`', async () => {
    const { get } = await startAllo({ clock: fakeClock(), rateLimits: null });
    const answers = await times(30, () => get(ME));
    expect(new Set(statuses(answers))).toEqual(new Set([200]));
    expect(answers.every((answer) => header(answer, 'limit') === null)).toBe(true);
  });
});

describe('itellico: rate limits', () => {
  it('lets 20 a second through and tells nothing about it', async () => {
    const clock = fakeClock();
    const { get } = await startItellico({ clock, rateLimits: { read: 20, write: 5 } });
    const answers = await times(21, () => get('/v1/accounts/current'));
    expect(statuses(answers)).toEqual([...Array(20).fill(200), 429]);
    expect(
      answers.flatMap(({ headers }) => [...headers.keys()]).filter((name) => /ratelimit/.test(name)),
    ).toEqual([]);
    const refused = answers.at(-1);
    expect(refused?.json).toEqual({ code: 'rate_limit_exceeded', message: 'Too many requests.' });
    expect(refused?.headers.get('retry-after')).toBe('1');
    await clock.advance(1_000);
    expect((await get('/v1/accounts/current')).status).toBe(200);
  });

  it('leaves Retry-After out on request', async () => {
    const { get } = await startItellico({
      clock: fakeClock(),
      rateLimits: { read: 1, write: 1 },
      retryAfter: 'absent',
    });
    const [, refused] = await times(2, () => get('/v1/accounts/current'));
    expect([refused?.status, refused?.headers.get('retry-after')]).toEqual([429, null]);
  });
});
