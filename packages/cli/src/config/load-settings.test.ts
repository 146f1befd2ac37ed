import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createTestWorld, type TestWorld } from '../../test/support/test-world.ts';
import { UsageError } from '../usage-error.ts';
import { type SettingsFlags, settingsFlagsOf } from './config-options.ts';
import { loadSettings, requireAccounts } from './load-settings.ts';
import type { Settings } from './settings.ts';

const itellicoKey = ['sk', 'demodemo.rest'].join('-');
const alloKey = ['ak', 'live', 'demo123'].join('_');

let world: TestWorld;

beforeEach(async () => {
  world = await createTestWorld({});
});

afterEach(() => world.remove());

async function load(
  config: unknown,
  { flags = {}, environment = {} }: { flags?: SettingsFlags; environment?: TestWorld['environment'] } = {},
): Promise<Settings> {
  if (config !== null) await writeConfig(JSON.stringify(config));
  return loadSettings(flags, { ...world, environment: { HOME: '/home/demo', ...environment } });
}

function writeConfig(text: string, name = 'callweave.config.json'): Promise<void> {
  return writeFile(join(world.directory, name), text);
}

async function refusalOf(config: unknown, options?: Parameters<typeof load>[1]): Promise<string> {
  const error = await load(config, options).catch((caught: unknown) => caught);
  if (!(error instanceof UsageError)) throw new Error(`expected a UsageError; got ${error}`);
  return error.message;
}

describe('without a config file', () => {
  it('takes the accounts whose key is set, and a store in the directory', async () => {
    const settings = await load(null, { environment: { ALLO_API_KEY: 'a', ITELLICOAI_API_KEY: 'b' } });
    expect(settings).toEqual({
      accounts: [
        {
          provider: 'allo',
          name: 'main',
          keyVariables: ['ALLO_API_KEY'],
          accountId: null,
          baseUrl: null,
          webhookSecretVariables: ['ALLO_WEBHOOK_SECRET'],
        },
        {
          provider: 'itellico',
          name: 'main',
          keyVariables: ['ITELLICO_API_KEY', 'ITELLICOAI_API_KEY'],
          accountId: null,
          baseUrl: null,
          webhookSecretVariables: ['ITELLICO_WEBHOOK_SECRET'],
        },
      ],
      store: { kind: 'sqlite', path: join(world.directory, 'callweave.db') },
      since: null,
      forgetKeyFile: '/home/demo/.config/callweave/forget.key',
      configPath: null,
      profile: null,
    });
  });

  it('has no account without a key, and says so where one is needed', async () => {
    const settings = await load(null, { environment: { ALLO_API_KEY: ' ' } });
    expect(settings.accounts).toEqual([]);
    expect(() => requireAccounts(settings)).toThrow('ALLO_API_KEY or ITELLICO_API_KEY');
  });

  it('keeps an account that is asked for by name, so that its missing key is told', async () => {
    const settings = await load(null, { flags: settingsFlagsOf({ provider: 'itellico' }) });
    expect(settings.accounts).toMatchObject([{ provider: 'itellico' }]);
  });

  it('knows no profile', async () => {
    expect(await refusalOf(null, { flags: { profile: 'agency' } })).toMatch(/no profile agency/);
  });
});

const agency = {
  store: 'agency.db',
  since: '2026-01-01',
  accounts: [
    { provider: 'allo', name: 'paris', keyVariable: 'PARIS_KEY', webhookSecretVariables: ['PARIS_HOOK'] },
    { provider: 'allo', name: 'lyon', keyVariable: 'LYON_KEY' },
    { provider: 'itellico', accountId: 'acc-1', baseUrl: 'http://127.0.0.1:4011' },
  ],
  forgetKeyFile: 'forget.key',
  profiles: { berlin: { store: 'ndjson:berlin', accounts: [{ provider: 'itellico', name: 'berlin' }] } },
};

describe('precedence', () => {
  it('is flag, environment, file, default', async () => {
    const environment = {
      CALLWEAVE_STORE: 'environment.db',
      CALLWEAVE_SINCE: '2026-02-01',
      ITELLICO_BASE_URL: 'http://127.0.0.1:1',
    };
    const flags = { store: 'flag.db', since: '2026-03-01', itellicoBaseUrl: 'http://127.0.0.1:2' };
    const read = ({ store, since, accounts }: Settings) => [
      store.kind === 'sqlite' ? store.path.slice(world.directory.length + 1) : store,
      since,
      accounts[2]?.baseUrl,
    ];
    expect(read(await load(agency, { flags, environment }))).toEqual([
      'flag.db',
      '2026-03-01',
      'http://127.0.0.1:2',
    ]);
    expect(read(await load(agency, { environment }))).toEqual([
      'environment.db',
      '2026-02-01',
      'http://127.0.0.1:1',
    ]);
    expect(read(await load(agency))).toEqual(['agency.db', '2026-01-01', 'http://127.0.0.1:4011']);
    expect(read(await load({}))).toEqual(['callweave.db', null, undefined]);
  });

  it("puts a profile's values in place of the file's, and the file's where it has none", async () => {
    const settings = await load(agency, { flags: { profile: 'berlin' } });
    expect(settings).toMatchObject({
      accounts: [{ provider: 'itellico', name: 'berlin' }],
      store: { kind: 'ndjson', path: join(world.directory, 'berlin') },
      since: '2026-01-01',
      profile: 'berlin',
    });
    const environment = { CALLWEAVE_PROFILE: 'berlin' };
    expect(await load(agency, { environment })).toMatchObject({ profile: 'berlin' });
    expect(await refusalOf(agency, { flags: { profile: 'berlim' } })).toMatch(
      /got "berlim", and it has berlin\. Did you mean berlin\?/,
    );
  });

  it('reads the file that is named, with its paths beside it', async () => {
    await writeConfig('{"store":"a.db"}', 'other.json');
    const settings = await loadSettings({ config: 'other.json' }, world);
    expect(settings.configPath).toBe(join(world.directory, 'other.json'));
    expect(await refusalOf(null, { flags: { config: 'nowhere.json' } })).toMatch(/there is none/);
  });
});

describe('accounts', () => {
  it('are chosen by provider and name', async () => {
    const names = async (flags: Parameters<typeof settingsFlagsOf>[0]) =>
      (await load(agency, { flags: settingsFlagsOf(flags) })).accounts.map(({ name }) => name);
    expect(await names({ provider: 'allo' })).toEqual(['paris', 'lyon']);
    expect(await names({ account: 'lyon,main' })).toEqual(['lyon', 'main']);
    expect(await names({ account: 'main', provider: 'itellico' })).toEqual(['main']);
    expect(await refusalOf(agency, { flags: settingsFlagsOf({ account: 'nice' }) })).toBe(
      'Expected --provider and --account to leave an account; there are allo/paris, allo/lyon, itellico/main.',
    );
  });
});

describe('a file that can not be used', () => {
  it('is told with every problem at its place', async () => {
    const message = await refusalOf({
      stroe: 'a.db',
      since: 'yesterday',
      accounts: [{ provider: 'aircall' }, { provider: 'allo', name: 'a b', keyVariabel: 'KEY' }, 7],
      profiles: { one: { acounts: [] } },
    });
    expect(message.split('\n').slice(1)).toEqual([
      '  - It has no key "stroe". Did you mean store?',
      '  - profiles.one has no key "acounts". Did you mean accounts?',
      '  - accounts[0].provider is expected to be "allo" or "itellico"; it is "aircall".',
      '  - accounts[1] has no key "keyVariabel". Did you mean keyVariable?',
      '  - accounts[1].name is expected to be letters, digits, ".", "_" and "-"; it is "a b".',
      '  - accounts[2] is expected to be an object; it is a number.',
      '  - since is expected to be a date such as "2026-04-01", or a time with its offset such as "2026-04-01T08:00:00Z"; it is "yesterday".',
    ]);
  });

  it.each<[string, unknown]>([
    ['an unknown key without a neighbour', { database: 'a.db' }],
    ['a list', []],
    ['a store of another kind', { store: 'mysql:a' }],
    ['accounts that are none', { accounts: { provider: 'allo' } }],
    ['two accounts of one name', { accounts: [{ provider: 'allo' }, { provider: 'allo', name: 'main' }] }],
    ['an account id for Allo', { accounts: [{ provider: 'allo', accountId: 'x' }] }],
    ['a base URL that is none', { accounts: [{ provider: 'allo', baseUrl: 'somewhere' }] }],
    ['an account without a provider', { accounts: [{}] }],
  ])('because of %s', async (_, config) => {
    expect(await refusalOf(config)).toMatch(
      /^(.*callweave\.config\.json can't be used:\n {2}- |Expected store)/,
    );
  });

  it('since it is no JSON, without quoting it', async () => {
    await writeConfig(`{\n  "keyVariable": ${alloKey}\n}`);
    const message = await refusalOf(null);
    expect(message).toMatch(/callweave\.config\.json is not valid JSON/);
    expect(message).not.toContain('live');
  });
});

describe('a secret in the file is refused, and not repeated', () => {
  it.each<[string, unknown]>([
    ['Allo key for its name', { accounts: [{ provider: 'allo', keyVariable: alloKey }] }],
    ['itellico key for its name', { accounts: [{ provider: 'itellico', keyVariable: itellicoKey }] }],
    ['key of the older form', { accounts: [{ provider: 'allo', keyVariable: 'b1c2d3e4f5demo' }] }],
    ['signing secret', { accounts: [{ provider: 'allo', webhookSecretVariables: ['whsec_demodemo'] }] }],
    ['password in the store', { store: 'postgres://user:demopassword@localhost/callweave' }],
    [
      'password in a base URL',
      { accounts: [{ provider: 'allo', baseUrl: 'https://user:demo@example.com' }] },
    ],
    ['key as a key', { [itellicoKey]: true }],
    ['key as a time', { since: alloKey }],
  ])('%s', async (_, config) => {
    expect(await refusalOf(config)).not.toMatch(/demo/);
  });

  it('nor is one of a flag', async () => {
    const store = 'postgres://user:demopassword@localhost/callweave';
    const message = await refusalOf(null, { flags: { store } });
    expect(message).toMatch(/--store.*env:DATABASE_URL/);
    expect(message).not.toContain('demopassword');
    expect(await load(null, { flags: { store: 'env:DATABASE_URL' } })).toMatchObject({
      store: { kind: 'postgres', variable: 'DATABASE_URL' },
    });
  });

  it('while an environment variable may hold a URL with its password', async () => {
    const environment = { CALLWEAVE_STORE: 'postgres://user:demopassword@localhost/callweave' };
    expect((await load(null, { environment })).store).toEqual({
      kind: 'postgres',
      variable: 'CALLWEAVE_STORE',
    });
  });
});
