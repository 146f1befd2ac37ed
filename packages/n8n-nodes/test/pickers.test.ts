import type { AlloOverrides } from '@callweave/allo-client/testing';
import type { INodeListSearchResult, INodePropertyOptions } from 'n8n-workflow';
import { describe, expect, it } from 'vitest';
import { alloOptions, alloPickers } from '../src/allo/pickers/allo-pickers.ts';
import { Allo } from './support/built.mts';
import { type StubbedNode, stubAllo } from './support/stubbed-api.ts';

const { methods } = new Allo();

function search(
  allo: StubbedNode,
  name: string,
  filter?: string,
  token?: string,
): Promise<INodeListSearchResult> {
  const method = methods?.listSearch?.[name];
  if (method === undefined) throw new TypeError(`No method ${name}.`);
  const context = allo.contextOf({ parameters: () => ({}) });
  return method.call(context, filter, token);
}

function load(allo: StubbedNode, name: string): Promise<INodePropertyOptions[]> {
  const method = methods?.loadOptions?.[name];
  if (method === undefined) throw new TypeError(`No method ${name}.`);
  const context = allo.contextOf({ parameters: () => ({}) });
  return method.call(context);
}

const numbers: AlloOverrides = {
  'GET /v2/api/numbers': {
    data: [
      { number: '+14155550199', name: 'Sales', type: 'NUMBER', capabilities: ['VOICE', 'SMS'] },
      { number: '+33155550100', name: 'Paris', type: 'NUMBER', capabilities: ['VOICE'] },
      { number: null, name: 'BAKERY', type: 'SENDER_ID', country: 'FR' },
    ],
  },
};

describe('the pickers of Allo', () => {
  it.each(Object.keys(alloPickers))('%s finds what the documented example has', async (name) => {
    const { results } = await search(stubAllo(), name);
    expect(Array.isArray(results)).toBe(true);
    for (const result of results)
      expect(result).toEqual({ name: expect.any(String), value: expect.any(String) });
  });

  it.each(Object.keys(alloOptions))('%s lists it in alphabetical order', async (name) => {
    const names = (await load(stubAllo({ overrides: numbers }), name)).map((option) => option.name);
    expect(names.length).toBeGreaterThan(0);
    expect(names).toEqual(names.toSorted((one, other) => one.localeCompare(other)));
  });

  it.each([
    ['searchNumbers', undefined, ['+14155550199', '+33155550100']],
    ['searchNumbers', 'PARIS', ['+33155550100']],
    ['searchSmsNumbers', undefined, ['+14155550199']],
    ['searchSenderIds', 'bak', ['BAKERY']],
  ])('%s with %s gives %j', async (name, filter, values) => {
    const { results } = await search(stubAllo({ overrides: numbers }), name, filter);
    expect(results.map(({ value }) => value)).toEqual(values);
  });

  it.each(['searchPeople', 'loadTags'])('%s says what is wrong in words for users', async (name) => {
    const allo = stubAllo({ refuse: 0 });
    const answer = name.startsWith('load') ? load(allo, name) : search(allo, name);
    await expect(answer).rejects.toMatchObject({
      name: 'NodeApiError',
      message: 'Allo did not accept the request',
      httpCode: '400',
    });
  });

  it('asks for the next page of people, companies and deals, with what was typed', async () => {
    const row = { id: 'row-1', name: 'Example Bakery' };
    const page = {
      data: [row],
      pagination: { page: 2, size: 100, total_count: 300, total_pages: 3, has_more: true },
    };
    const allo = stubAllo({
      overrides: {
        'POST /v2/api/crm/people/search': { ...page, data: [{ ...row, numbers: ['+14155550101'] }] },
        'POST /v2/api/crm/companies/search': page,
        'POST /v2/api/crm/deals/search': page,
      },
    });
    const names = ['searchPeople', 'searchCompanies', 'searchDeals'];
    for (const name of names) {
      const { results, paginationToken } = await search(allo, name, ' Bakery ', '2');
      expect(results.map(({ value }) => value)).toEqual(['row-1']);
      expect(paginationToken).toBe('3');
    }
    expect(allo.requests).toEqual([
      ['POST /v2/api/crm/people/search', { search: 'bakery', sort: 'NAME_ASC', page: 2, size: 100 }],
      [
        'POST /v2/api/crm/companies/search',
        { filters: { name: 'bakery' }, sort: 'NAME_ASC', page: 2, size: 100 },
      ],
      ['POST /v2/api/crm/deals/search', { search: 'bakery', sort: 'NAME_ASC', page: 2, size: 100 }],
    ]);
  });
});
