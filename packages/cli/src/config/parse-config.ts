import { parseTimeRange } from '@callweave/core';
import type { ConfigAccount, ConfigFile, ConfigProfile } from './config-file.ts';
import { ConfigValues } from './config-values.ts';
import { isVariableName } from './looks-like-secret.ts';

const profileKeys = ['accounts', 'store', 'since', 'forgetKeyFile'];
const fileKeys = ['$schema', ...profileKeys, 'profiles'];
const accountKeys = ['provider', 'name', 'keyVariable', 'accountId', 'baseUrl', 'webhookSecretVariables'];

/** Reads the JSON of a config file. Every problem is told, each with its place; null when there is one. */
export function parseConfig(value: unknown): {
  readonly config: ConfigFile | null;
  readonly problems: readonly string[];
} {
  const values = new ConfigValues();
  const record = values.record(value, '', fileKeys) ?? {};
  values.text(record.$schema, '$schema', 'the address of its JSON Schema', () => true);
  const profiles = values.entries(record.profiles, 'profiles').map(([name, profile]) => {
    const place = `profiles.${name}`;
    if (!isName(name)) values.note('profiles', `has a name that is not made of ${nameForm}.`);
    return [
      name,
      readProfile(values, values.record(profile, place, profileKeys) ?? {}, `${place}.`),
    ] as const;
  });
  const config = { ...readProfile(values, record, ''), profiles: new Map(profiles) };
  return { config: values.problems.length === 0 ? config : null, problems: values.problems };
}

function readProfile(
  values: ConfigValues,
  record: Readonly<Record<string, unknown>>,
  place: string,
): ConfigProfile {
  const isFilled = (text: string): boolean => text.trim() !== '';
  const accounts = values
    .list(record.accounts, `${place}accounts`)
    ?.flatMap((account, index) => readAccount(values, account, `${place}accounts[${index}]`) ?? []);
  refuseSameNames(values, accounts ?? [], `${place}accounts`);
  return {
    accounts: accounts ?? null,
    store: values.text(
      record.store,
      `${place}store`,
      'sqlite:<path>, ndjson:<path>, a path, or env:<variable that holds a postgres:// URL>',
      (text) => isFilled(text) && !/^postgres/i.test(text),
    ),
    since: values.text(
      record.since,
      `${place}since`,
      'a date such as "2026-04-01", or a time with its offset such as "2026-04-01T08:00:00Z"',
      isTime,
    ),
    forgetKeyFile: values.text(record.forgetKeyFile, `${place}forgetKeyFile`, 'a path', isFilled),
  };
}

function readAccount(values: ConfigValues, value: unknown, place: string): ConfigAccount | null {
  const record = values.record(value, place, accountKeys);
  if (record === null) return null;
  const provider = values.text(
    record.provider ?? null,
    `${place}.provider`,
    '"allo" or "itellico"',
    (text) => text === 'allo' || text === 'itellico',
  );
  const account = {
    name: values.text(record.name, `${place}.name`, nameForm, isName),
    keyVariable: values.variable(record.keyVariable, `${place}.keyVariable`, isVariableName),
    accountId: values.text(record.accountId, `${place}.accountId`, "itellico's id of an account", isFilledId),
    baseUrl: values.text(record.baseUrl, `${place}.baseUrl`, 'an absolute URL', isWebUrl),
    webhookSecretVariables:
      values
        .list(record.webhookSecretVariables, `${place}.webhookSecretVariables`)
        ?.flatMap(
          (item, index) =>
            values.variable(item ?? null, `${place}.webhookSecretVariables[${index}]`, isVariableName) ?? [],
        ) ?? null,
  };
  if (provider === 'allo' && account.accountId !== null) {
    values.note(`${place}.accountId`, 'is of no use with Allo, where a key belongs to one team.');
  }
  return provider === 'allo' || provider === 'itellico' ? { provider, ...account } : null;
}

function refuseSameNames(values: ConfigValues, accounts: readonly ConfigAccount[], place: string): void {
  const seen = new Set<string>();
  for (const { provider, name } of accounts) {
    const full = `${provider}/${name ?? 'main'}`;
    if (seen.has(full)) values.note(place, `has two accounts ${full}. Give each a name of its own.`);
    seen.add(full);
  }
}

const nameForm = 'letters, digits, ".", "_" and "-"';

function isName(text: string): boolean {
  return /^[A-Za-z0-9._-]+$/.test(text);
}

function isWebUrl(text: string): boolean {
  return /^https?:/.test(text) && URL.canParse(text);
}

function isFilledId(text: string): boolean {
  return /^\S+$/.test(text);
}

function isTime(text: string): boolean {
  try {
    parseTimeRange(text, undefined);
    return true;
  } catch {
    return false;
  }
}
