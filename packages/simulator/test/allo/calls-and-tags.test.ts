import { describe, expect, it } from 'vitest';
import { type AlloAtAnInstant, alloAt, FRENCH_LINE, LINE } from './allo-at.ts';

const ITEMS = '/v2/api/conversations/items';

async function firstCall(allo: AlloAtAnInstant, filter: object = {}): Promise<string> {
  const { json } = await allo.search({ type: 'CALL', size: 1, ...filter });
  return String(json.data?.[0]?.id);
}

const tagsOf = async (allo: AlloAtAnInstant, id: string): Promise<unknown> =>
  (await allo.get(`${ITEMS}/${id}`)).json.data?.tags;

/** A call of the content without a tag. */
async function untaggedCall(allo: AlloAtAnInstant): Promise<string> {
  const call = allo.simulator.truth().find(({ row }) => row.tags?.length === 0 && row.result === 'ANSWERED');
  return call?.row.id ?? '';
}

describe('Allo: summaries', () => {
  it('are replaced, counted and signed', async () => {
    const allo = await alloAt();
    const call = allo.simulator.truth().find(({ row }) => row.summary !== null)?.row.id ?? '';
    const patch = (content: string): ReturnType<AlloAtAnInstant['send']> =>
      allo.send('PATCH', `${ITEMS}/${call}/summary`, { content });
    const first = await patch('## By hand');
    expect(first.json.data).toEqual({
      id: call,
      content: '## By hand',
      version: 2,
      updated_at: '2026-11-02T12:00:00',
      updated_by: { id: 'usr-4k1v9c2m7q0x', name: 'Mia Carter' },
    });
    await allo.clock.advance(90_000);
    expect((await patch('Zephyrs')).json.data).toMatchObject({
      version: 3,
      updated_at: '2026-11-02T12:01:30',
    });
    expect((await allo.get(`${ITEMS}/${call}`)).json.data?.summary).toBe('Zephyrs');
    expect((await allo.search({ search: 'zephyr' })).json.data?.map(({ id }) => id)).toEqual([call]);
  });

  it('belong to calls', async () => {
    const allo = await alloAt();
    const summary = (id: string, body: object = { content: 'a' }): ReturnType<AlloAtAnInstant['send']> =>
      allo.send('PATCH', `${ITEMS}/${id}/summary`, body);
    expect(await summary('msg-none')).toMatchObject({
      status: 400,
      json: { error: { code: 'INVALID_ITEM_ID' } },
    });
    expect(await summary('cll-none')).toMatchObject({
      status: 404,
      json: { error: { code: 'CONVERSATION_ITEM_NOT_FOUND' } },
    });
    const call = await firstCall(allo);
    for (const body of [
      {},
      { content: 7 },
      { content: 'a'.repeat(100_001) },
      { content: 'a', template_key: 'X' },
    ]) {
      expect((await summary(call, body)).json.error?.code).toBe('INVALID_REQUEST_BODY');
    }
    expect((await summary(call.replace('-', '_'))).json.data?.id).toBe(call);
  });

  it('are several where the line has a template of its own', async () => {
    const allo = await alloAt();
    const templates = await allo.get('/v2/api/summary_templates');
    const line = encodeURIComponent(LINE);
    await allo.send('PUT', `/v2/api/numbers/${line}/default_summary_template`, {
      summary_template_id: templates.json.data?.[0]?.id,
    });
    const [own, other] = [
      await firstCall(allo, { allo_number: LINE }),
      await firstCall(allo, { allo_number: FRENCH_LINE }),
    ];
    const code = async (id: string, body: object): Promise<unknown> =>
      (await allo.send('PATCH', `${ITEMS}/${id}/summary`, body)).json.error?.code;
    expect(await code(own, { content: 'a' })).toBe('SUMMARY_TEMPLATE_KEY_REQUIRED');
    expect(await code(own, { content: 'a', template_key: 'MARKDOWN_CLASSIC' })).toBeUndefined();
    expect(await code(other, { content: 'a' })).toBeUndefined();
  });
});

describe('Allo: tags of calls', () => {
  it('come and go', async () => {
    const allo = await alloAt();
    const call = await untaggedCall(allo);
    const added = await allo.post(`${ITEMS}/${call}/tags`, { tags: ['interested', 'meeting_booked'] });
    expect([added.status, added.headers.get('content-length')]).toEqual([200, '0']);
    expect(await tagsOf(allo, call)).toEqual(['interested', 'meeting_booked']);
    const found = await allo.search({ tags: ['meeting_booked'], size: 100 });
    expect(found.json.data?.map(({ id }) => id)).toContain(call);
    await allo.send('DELETE', `${ITEMS}/${call}/tags/interested`);
    expect(await tagsOf(allo, call)).toEqual(['meeting_booked']);
    const again = await allo.send('DELETE', `${ITEMS}/${call}/tags/interested`);
    expect([again.status, again.json.error?.code]).toEqual([404, 'TAG_NOT_FOUND']);
  });

  it('that the AI set can be removed and set again', async () => {
    const allo = await alloAt();
    const { id = '', tags } = allo.simulator.truth().find(({ row }) => row.tags?.length === 1)?.row ?? {};
    const [tag] = tags ?? [];
    await allo.send('DELETE', `${ITEMS}/${id}/tags/${tag}`);
    expect(await tagsOf(allo, id)).toEqual([]);
    await allo.post(`${ITEMS}/${id}/tags`, { tags: [tag] });
    expect(await tagsOf(allo, id)).toEqual([tag]);
  });

  it.each([
    [{}, 400, 'TAGS_REQUIRED'],
    [{ tags: [] }, 400, 'TAGS_REQUIRED'],
    [undefined, 400, 'TAGS_REQUIRED'],
    [{ tags: 'interested' }, 400, 'INVALID_REQUEST_BODY'],
    [{ tags: ['nonsense'] }, 404, 'TAG_NOT_FOUND'],
  ])('refuse %j', async (body, status, code) => {
    const allo = await alloAt();
    const answer = await allo.post(`${ITEMS}/${await firstCall(allo)}/tags`, body);
    expect([answer.status, answer.json.error?.code]).toEqual([status, code]);
  });

  it.each([
    ['refuse-all', []],
    ['add-others', ['interested']],
  ] as const)('with one that is there already: %s', async (badTagInRequest, others) => {
    const allo = await alloAt(undefined, { badTagInRequest });
    const call = await untaggedCall(allo);
    await allo.post(`${ITEMS}/${call}/tags`, { tags: ['to_call_back'] });
    const answer = await allo.post(`${ITEMS}/${call}/tags`, { tags: ['interested', 'to_call_back'] });
    expect([answer.status, answer.json.error?.code]).toEqual([409, 'TAG_ALREADY_EXISTS']);
    expect(await tagsOf(allo, call)).toEqual(['to_call_back', ...others]);
  });

  it('are not for messages', async () => {
    const { post } = await alloAt();
    const answer = await post(`${ITEMS}/msg-1/tags`, { tags: ['interested'] });
    expect([answer.status, answer.json.error?.code]).toEqual([400, 'INVALID_ITEM_ID']);
  });
});

describe('Allo: what clients change', () => {
  it('stays with its server', async () => {
    const [one, two] = [await alloAt(), await alloAt()];
    const call = await untaggedCall(one);
    await one.post(`${ITEMS}/${call}/tags`, { tags: ['interested'] });
    expect(await tagsOf(one, call)).toEqual(['interested']);
    expect(await tagsOf(two, call)).toEqual([]);
  });
});
