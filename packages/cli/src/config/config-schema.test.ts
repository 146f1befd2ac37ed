import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import schema from '../../config.schema.json' with { type: 'json' };
import { parseConfig } from './parse-config.ts';

/** The schema is for editors, and the command reads by itself: both have to judge alike. */
const fits = new Ajv({ strict: false }).compile(schema);

describe('the published schema and the command agree that', () => {
  it.each<unknown>([
    {},
    { $schema: './node_modules/callweave/config.schema.json' },
    { store: 'callweave.db', since: '2026-04-01', forgetKeyFile: '../forget.key' },
    { store: 'env:DATABASE_URL', since: '2026-04-01T08:00:00+02:00', accounts: [] },
    { accounts: [{ provider: 'allo', keyVariable: 'PARIS_KEY', webhookSecretVariables: ['ONE', 'TWO'] }] },
    {
      accounts: [{ provider: 'itellico', name: 'a.b', accountId: 'acc-1', baseUrl: 'http://127.0.0.1:4011' }],
    },
    { profiles: { agency: { store: 'agency.db', accounts: [{ provider: 'allo' }] } } },
  ])('%j is right', (config) => {
    expect(fits(config)).toBe(true);
    expect(parseConfig(config).problems).toEqual([]);
  });

  it.each<unknown>([
    [],
    null,
    { stroe: 'a.db' },
    { store: '' },
    { store: 7 },
    { store: 'postgres://localhost/callweave' },
    { since: 'yesterday' },
    { forgetKeyFile: '' },
    { accounts: {} },
    { accounts: [{}] },
    { accounts: [{ provider: 'aircall' }] },
    { accounts: [{ provider: 'allo', name: 'a b' }] },
    { accounts: [{ provider: 'allo', keyVariable: 'allo_key' }] },
    { accounts: [{ provider: 'allo', key: 'KEY' }] },
    { accounts: [{ provider: 'allo', baseUrl: 'somewhere' }] },
    { accounts: [{ provider: 'allo', webhookSecretVariables: 'SECRET' }] },
    { accounts: [{ provider: 'allo', webhookSecretVariables: ['a b'] }] },
    { accounts: [{ provider: 'itellico', accountId: '' }] },
    { profiles: [] },
    { profiles: { 'a b': {} } },
    { profiles: { agency: { profiles: {} } } },
    { profiles: { agency: { $schema: 'x' } } },
  ])('%j is wrong', (config) => {
    expect(fits(config)).toBe(false);
    expect(parseConfig(config).problems).not.toEqual([]);
  });
});
