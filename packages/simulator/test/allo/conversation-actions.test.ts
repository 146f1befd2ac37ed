import { describe, expect, it } from 'vitest';
import type { Answer } from '../started.ts';
import { type AlloAtAnInstant, alloAt, FRENCH_LINE, LINE, NOBODY, SECOND_MS } from './allo-at.ts';

const encode = encodeURIComponent;
const act = (allo: AlloAtAnInstant, number: string, body: object): Promise<Answer> =>
  allo.send('PUT', `/v2/api/conversations/${encode(number)}/action`, body);
const listed = async (allo: AlloAtAnInstant, line: string, more = ''): Promise<unknown[]> => {
  const { json } = await allo.get(`/v2/api/conversations?size=100&allo_number=${encode(line)}${more}`);
  return json.data?.map(({ contact_number }) => contact_number) ?? [];
};

/** A conversation of a line of the content. */
function numberOn(allo: AlloAtAnInstant, line: string, isUnread: boolean): string {
  const found = allo.simulator
    .truth()
    .find(({ row, unread }) => row.allo_number === line && unread === isUnread);
  return found?.row.contact_number ?? '';
}

describe('Allo: conversation actions', () => {
  it('mark as read and unread, once or twice', async () => {
    const allo = await alloAt(undefined, { unansweredCalls: 20 });
    const number = numberOn(allo, LINE, true);
    for (const action of ['READ', 'READ']) {
      const answer = await act(allo, number, { action });
      expect([answer.status, answer.headers.get('content-length')]).toEqual([200, '0']);
    }
    expect(await listed(allo, LINE, '&unread=true')).not.toContain(number);
    expect((await allo.search({ contact_number: number, unread: true })).json.data).toEqual([]);
    await act(allo, number, { action: 'UNREAD', allo_number: LINE });
    expect(await listed(allo, LINE, '&unread=true')).toContain(number);
  });

  it('archive: what is archived is not listed, but found', async () => {
    const allo = await alloAt();
    const number = numberOn(allo, LINE, false);
    expect(await listed(allo, LINE)).toContain(number);
    await act(allo, number, { action: 'ARCHIVE' });
    expect(await listed(allo, LINE)).not.toContain(number);
    expect((await allo.search({ contact_number: number })).json.data?.length).toBeGreaterThan(0);
    await act(allo, number, { action: 'UNARCHIVE' });
    expect(await listed(allo, LINE)).toContain(number);
  });

  it('are for one line where one is named', async () => {
    const allo = await alloAt();
    const number = numberOn(allo, LINE, false);
    await act(allo, number, { action: 'ARCHIVE', allo_number: FRENCH_LINE });
    expect(await listed(allo, LINE)).toContain(number);
  });

  it.each([
    ['not a number', { action: 'READ' }, 400, 'INVALID_PHONE_FORMAT'],
    [NOBODY, { action: 'DELETE' }, 400, 'INVALID_ACTION'],
    [NOBODY, {}, 400, 'INVALID_REQUEST_BODY'],
    [NOBODY, { action: 'READ', allo_number: '+14155550199' }, 404, 'PHONE_NUMBER_NOT_FOUND'],
  ])('on %s with %j are refused', async (number, body, status, code) => {
    const answer = await act(await alloAt(), number, body);
    expect([answer.status, answer.json.error?.code]).toEqual([status, code]);
  });

  it.each(['CONVERSATIONS_WRITE', 'CONVERSATIONS_READ'] as const)(
    'need %s on request',
    async (actionScope) => {
      const allo = await alloAt(undefined, { actionScope, scopes: [actionScope] });
      expect((await act(allo, NOBODY, { action: 'READ' })).status).toBe(200);
      const other = await alloAt(undefined, {
        actionScope,
        scopes: ['CONVERSATIONS_WRITE', 'CONVERSATIONS_READ'].filter((scope) => scope !== actionScope),
      });
      const refused = await act(other, NOBODY, { action: 'READ' });
      expect(refused.json.error?.message).toBe(`The API key lacks the scope ${actionScope}.`);
    },
  );
});

describe('Allo: the list of conversations', () => {
  it('has what was sent on top, also to somebody new', async () => {
    const allo = await alloAt();
    const number = numberOn(allo, LINE, false);
    const send = (to: string): Promise<Answer> =>
      allo.post('/v1/api/sms', { from: LINE, to, message: 'Hello' });
    const known = allo.simulator
      .truth()
      .find(({ row }) => row.allo_number === LINE && row.contact_number.startsWith('+1'))?.row.contact_number;
    const before = await listed(allo, LINE);
    await send(String(known));
    await allo.clock.advance(SECOND_MS);
    await send(NOBODY);
    const after = await listed(allo, LINE);
    expect(after.slice(0, 2)).toEqual([NOBODY, known]);
    expect(after).toHaveLength(before.length + 1);
    expect(number).not.toBe('');
    const since = await listed(allo, LINE, `&last_activity_since=${encode('2026-11-02T12:00:01Z')}`);
    expect(since).toEqual([NOBODY]);
  });

  it('does without a line on request', async () => {
    const required = await alloAt();
    expect((await required.get('/v2/api/conversations')).json.error?.code).toBe('MISSING_ALLO_NUMBER');
    const optional = await alloAt(undefined, { alloNumber: 'optional' });
    const { json } = await optional.get('/v2/api/conversations?size=100');
    const numbers = new Set(optional.simulator.truth().map(({ row }) => row.contact_number));
    expect(json.pagination?.total_count).toBe(numbers.size);
    const one = await optional.get(`/v2/api/conversations?size=100&allo_number=${encode(LINE)}`);
    expect(Number(one.json.pagination?.total_count)).toBeLessThan(numbers.size);
  });
});
