import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createAlloClient } from '@callweave/allo-client';
import {
  alloSource,
  type Conversation,
  type ConversationSource,
  itellicoSource,
  type Provider,
} from '@callweave/core';
import { openPostgresStore } from '@callweave/core/postgres';
import type { ConversationStore, StoredConversation } from '@callweave/core/sync';
import { createItellicoClient } from '@callweave/itellico-client';
import {
  type AlloTruth,
  createSimulator,
  generateDialogues,
  type ItellicoTruth,
  type RunningSimulator,
  splitDialogues,
} from '@callweave/simulator';
import pg from 'pg';
import { inject } from 'vitest';
import type { ProvidedServers } from '../../../../../.ci/checks/support/servers/provide-servers.ts';

/** One account of an agency, at a simulator of its own. */
export interface AgencyAccount {
  readonly provider: Provider;
  readonly name: string;
  readonly simulator: RunningSimulator<AlloTruth> | RunningSimulator<ItellicoTruth>;
  /** Reads it without limits of ours. */
  readonly source: ConversationSource;
  /** What it has now, as `Conversation.id`. */
  ids(): readonly string[];
  /** The same ids as the provider's own, by which `erase` and `restore` go. */
  erase(ids: readonly string[]): void;
  restore(ids: readonly string[]): void;
}

/** Accounts at simulators, a database and a queue of their own, and what a process needs to know of them. */
export interface Agency extends AsyncDisposable {
  readonly accounts: readonly AgencyAccount[];
  /** Where the config file is. */
  readonly directory: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly queueName: string;
  readonly store: ConversationStore;
  /** All that the store has and that is not deleted, by id. */
  stored(): Promise<Map<string, StoredConversation>>;
  /** Every id that the simulators have now, in order. */
  ids(): readonly string[];
  /** Answers of 429 by all of them. */
  refusals(): number;
}

export function servers(): ProvidedServers {
  return inject('servers');
}

export interface AgencyOptions {
  readonly accountsOfEach: number;
  readonly conversations: number;
  /** @default that of all tests */
  readonly redisUrl?: string;
}

export async function startAgency({
  accountsOfEach,
  conversations,
  redisUrl = servers().redisUrl,
}: AgencyOptions): Promise<Agency> {
  const until = new Date().toISOString();
  const accounts: AgencyAccount[] = [];
  for (let number = 1; number <= accountsOfEach; number += 1) {
    const halves = splitDialogues(generateDialogues({ seed: number, count: 2 * conversations }));
    const shared = { seed: number, until };
    accounts.push(
      alloAccount(
        `office-${number}`,
        await createSimulator({ ...shared, provider: 'allo', dialogues: halves.allo }).listen(),
      ),
      itellicoAccount(
        `office-${number}`,
        await createSimulator({ ...shared, provider: 'itellico', dialogues: halves.itellico }).listen(),
      ),
    );
  }
  const directory = await mkdtemp(join(tmpdir(), 'callweave-agency-'));
  const database = `agency_${randomUUID().replaceAll('-', '_')}`;
  await query(servers().postgresUrl, `CREATE DATABASE ${database}`);
  const url = new URL(servers().postgresUrl);
  url.pathname = `/${database}`;
  const config = {
    store: 'env:DATABASE_URL',
    accounts: accounts.map(({ provider, name, simulator }) => ({
      provider,
      name,
      keyVariable: variableOf({ provider, name }),
      baseUrl: simulator.url,
    })),
  };
  await writeFile(join(directory, 'callweave.config.json'), JSON.stringify(config));
  const store = await openPostgresStore({ connectionString: url.href });
  return {
    accounts,
    directory,
    store,
    queueName: database,
    environment: {
      DATABASE_URL: url.href,
      REDIS_URL: redisUrl,
      ...Object.fromEntries(accounts.map((account) => [variableOf(account), account.simulator.apiKey])),
    },
    ids: () => accounts.flatMap((account) => account.ids()).sort(),
    refusals: () =>
      accounts.reduce((sum, { simulator }) => sum + (simulator.counts().byStatus['429'] ?? 0), 0),
    async stored() {
      const stored = new Map<string, StoredConversation>();
      for await (const one of store.list()) stored.set(one.conversation.id, one);
      return stored;
    },
    async [Symbol.asyncDispose]() {
      await store.close();
      for (const { simulator } of accounts) await simulator.close();
      await query(servers().postgresUrl, `DROP DATABASE ${database} WITH (FORCE)`);
      await rm(directory, { recursive: true, force: true });
    },
  };
}

function variableOf({ provider, name }: Pick<AgencyAccount, 'provider' | 'name'>): string {
  return `KEY_${provider}_${name}`.toUpperCase().replaceAll('-', '_');
}

function alloAccount(name: string, simulator: RunningSimulator<AlloTruth>): AgencyAccount {
  const client = createAlloClient({ apiKey: simulator.apiKey, baseUrl: simulator.url });
  return {
    provider: 'allo',
    name,
    simulator,
    source: alloSource(client),
    ids: () => simulator.truth().map(({ row }) => `allo:${row.id}`),
    ...changesOf(simulator),
  };
}

function itellicoAccount(name: string, simulator: RunningSimulator<ItellicoTruth>): AgencyAccount {
  const client = createItellicoClient({ apiKey: simulator.apiKey, baseUrl: simulator.url });
  return {
    provider: 'itellico',
    name,
    simulator,
    source: itellicoSource(client),
    ids: () => simulator.truth().map(({ row }) => `itellico:${row.conversation_id}`),
    ...changesOf(simulator),
  };
}

function changesOf(simulator: AgencyAccount['simulator']): Pick<AgencyAccount, 'erase' | 'restore'> {
  const own = (ids: readonly string[]): string[] => ids.map((id) => id.slice(id.indexOf(':') + 1));
  return {
    erase: (ids) => simulator.erase(own(ids)),
    restore: (ids) => simulator.restore(own(ids)),
  };
}

/** What an account has, as it is normalized, by id. */
export async function readTruth({ source }: AgencyAccount): Promise<Map<string, Conversation>> {
  const conversations = new Map<string, Conversation>();
  for await (const conversation of source.list()) conversations.set(conversation.id, conversation);
  return conversations;
}

async function query(connectionString: string, text: string): Promise<void> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    await client.query(text);
  } finally {
    await client.end();
  }
}
