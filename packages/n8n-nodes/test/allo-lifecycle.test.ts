import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { describe, expect, it } from 'vitest';
import { startAllo } from './support/run-node.ts';

/** One run of one operation before the simulator, which remembers what was changed. */
async function session() {
  const allo = await startAllo();
  return async (resource: string, operation: string, more: INodeParameters = {}): Promise<IDataObject[]> => {
    const { output } = await allo.run({ parameters: () => ({ resource, operation, ...more }) });
    return output.map(({ json }) => json);
  };
}

describe('Allo: what is written can be read', () => {
  it('deals: created, changed, found by name, deleted', async () => {
    const run = await session();
    const [created] = await run('deal', 'create', {
      name: 'Oven',
      details: { amount: 900, currency: 'EUR' },
    });
    const dealId = String(created?.id);
    await run('deal', 'update', { dealId, updateFields: { status: 'won' } });
    const [same] = await run('deal', 'upsert', { name: 'OVEN', details: { amount: 950 } });
    expect(same).toMatchObject({ id: dealId, status: 'won', amount: 950 });
    expect(await run('deal', 'delete', { dealId })).toEqual([{ deleted: true }]);
    await expect(run('deal', 'get', { dealId })).rejects.toThrow('Allo has nothing at that address [item 0]');
  });

  it('people: found by number, and linked to a company', async () => {
    const run = await session();
    const [company] = await run('company', 'upsert', { name: 'Example Bakery' });
    const details = { firstName: 'Alex', companyId: String(company?.id) };
    const [first] = await run('person', 'upsert', { number: '+14155550171', details });
    const [second] = await run('person', 'upsert', {
      number: '+14155550171',
      details: { jobTitle: 'Owner' },
    });
    expect(second).toMatchObject({ id: first?.id, firstName: 'Alex', jobTitle: 'Owner' });
  });

  it('the dialing queue: appended, read, cleared', async () => {
    const run = await session();
    await run('dialingQueue', 'reset', { name: 'May' });
    await run('dialingQueue', 'append', { number: '+14155550171' });
    const rows = await run('dialingQueue', 'getAll', { returnAll: true });
    expect(rows.map(({ number }) => number)).toEqual(['+14155550171']);
    expect(await run('dialingQueue', 'clear')).toEqual([{ removed: 1 }]);
  });

  it('templates and webhooks: changed in part, deleted', async () => {
    const run = await session();
    const [template] = await run('summaryTemplate', 'create', { name: 'Orders', details: { icon: '🥐' } });
    const templateId = String(template?.id);
    const [changed] = await run('summaryTemplate', 'update', { templateId, updateFields: { name: 'Cakes' } });
    expect(changed).toMatchObject({ name: 'Cakes', icon: '🥐' });
    expect(await run('summaryTemplate', 'delete', { templateId })).toEqual([{ deleted: true }]);
    const [webhook] = await run('webhook', 'create', {
      url: 'https://hooks.example.com/allo',
      topics: ['call.completed'],
    });
    const webhookId = String(webhook?.id);
    await run('webhook', 'update', { webhookId, updateFields: { enabled: false } });
    expect(await run('webhook', 'get', { webhookId })).toMatchObject([{ enabled: false }]);
    expect(await run('webhook', 'delete', { webhookId })).toEqual([{ deleted: true }]);
  });
});
