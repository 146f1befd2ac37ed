import { describe, expect, it } from 'vitest';
import { toResponse } from '../src/request/to-response.ts';

describe('toResponse', () => {
  it('takes text as it is, and JSON that a version of n8n has parsed', async () => {
    expect(await toResponse({ statusCode: 200, body: '{"a":1}', headers: {} }).json()).toEqual({ a: 1 });
    expect(await toResponse({ statusCode: 200, body: { a: 1 }, headers: {} }).json()).toEqual({ a: 1 });
  });

  it.each([204, 304])('gives no body with the status %i, which may have none', async (statusCode) => {
    const response = toResponse({ statusCode, body: '', headers: {} });
    expect([response.status, await response.text()]).toEqual([statusCode, '']);
  });

  it('keeps the headers, several of a name and numbers too', () => {
    const { headers } = toResponse({
      statusCode: 429,
      body: null,
      headers: { 'Retry-After': 3, 'set-cookie': ['a=1', 'b=2'], empty: undefined },
    });
    expect(Object.fromEntries(headers)).toMatchObject({ 'retry-after': '3', 'set-cookie': 'a=1, b=2' });
    expect(headers.has('empty')).toBe(false);
  });

  it.each([undefined, 'text', {}])('rejects %j, which is no full response', (answer) => {
    expect(() => toResponse(answer)).toThrow(/full response/);
  });
});
