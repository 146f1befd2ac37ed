import * as core from '@callweave/core';
import * as allo from '@callweave/core/allo';
import * as ndjson from '@callweave/core/ndjson';
import * as parquet from '@callweave/core/parquet';
import * as postgres from '@callweave/core/postgres';
import * as sqlite from '@callweave/core/sqlite';
import * as sync from '@callweave/core/sync';
import * as testing from '@callweave/core/testing';
import * as worker from '@callweave/core/worker';
import { expect, it } from 'vitest';
import manifest from '../package.json' with { type: 'json' };

it('exports what others rely on, and nothing else', () => {
  expect(Object.keys(core).sort()).toEqual([
    'ConversationFormatError',
    'IncompleteBatchError',
    'IncompleteListError',
    'InvalidIdError',
    'TranscriptUnavailableError',
    'UnsupportedFilterError',
    'VconError',
    'alloSource',
    'conversationSchema',
    'createBatchLoader',
    'createForgottenCheck',
    'createPhoneParser',
    'createTombstone',
    'forget',
    'fromVcon',
    'isHiddenNumber',
    'isInRange',
    'isSameNumber',
    'itellicoSource',
    'migrateConversation',
    'normalizeAlloItem',
    'normalizeAlloVersion1Call',
    'normalizeAlloVersion1Item',
    'normalizeAlloWebhook',
    'normalizeItellicoCall',
    'normalizeItellicoConversation',
    'normalizeItellicoWebhook',
    'parseE164',
    'parseTimeRange',
    'redactConversation',
    'toCsv',
    'toCsvLine',
    'toMarkdown',
    'toNdjsonLine',
    'toPlainText',
    'toSrt',
    'toTurnRows',
    'toTurnsNdjson',
    'toVcon',
    'toWebVtt',
    'validateVcon',
    'vconSchema',
    'withRedaction',
    'withoutForgotten',
  ]);
});

it('exports the contracts of sources and stores for the tests of others', () => {
  expect(Object.keys(testing).sort()).toEqual([
    'ContractError',
    'conversationSourceContract',
    'conversationStoreContract',
  ]);
});

it('offers help with Allo in an entry of its own', () => {
  expect(Object.keys(allo).sort()).toEqual([
    'EnqueueError',
    'MissingScopeError',
    'PersonConflictError',
    'UncertainMessageError',
    'UnknownTagError',
    'WebhookSecretError',
    'addTags',
    'canonicalAlloId',
    'checkKey',
    'cleanExtractedData',
    'clearUnassignedNumbers',
    'conversationsOfLines',
    'createMemoryClaims',
    'daysAgo',
    'deleteWebhook',
    'enqueueNumbers',
    'ensureWebhook',
    'externalPartyOf',
    'findOrCreateCompany',
    'findOrCreateDeal',
    'findOrCreatePerson',
    'findPeopleByNumber',
    'handleOnce',
    'isMissedCall',
    'isStaleEvent',
    'isVoicemail',
    'listLines',
    'outboundMetricsTables',
    'pullOutboundMetrics',
    'pullTeamMetrics',
    'removeTags',
    'resetDialingQueue',
    'searchItems',
    'searchPeriod',
    'sendTextMessage',
    'teamMetricsRows',
  ]);
});

it('exports sync', () => {
  expect(Object.keys(sync).sort()).toEqual([
    'LeaseLostError',
    'StoreError',
    'TombstonesChangedError',
    'contentHashOf',
    'createMemoryStore',
    'followWebhooks',
    'hintOf',
    'planSync',
    'preparePartitions',
    'runPartition',
    'syncConversations',
  ]);
});

it('exports the writer of Parquet', () => {
  expect(Object.keys(parquet)).toEqual(['writeParquet']);
});

it('exports the store in Postgres', () => {
  expect(Object.keys(postgres)).toEqual(['openPostgresStore']);
});

it('exports the stores in files, each in an entry of its own', () => {
  expect(Object.keys(sqlite)).toEqual(['openSqliteStore']);
  expect(Object.keys(ndjson)).toEqual(['openNdjsonStore']);
});

it('exports workers', () => {
  expect(Object.keys(worker).sort()).toEqual([
    'createRedisPacer',
    'openRedisPacers',
    'openSyncQueue',
    'runWorker',
  ]);
});

it('has these entries', () => {
  expect(Object.keys(manifest.exports)).toEqual([
    '.',
    './allo',
    './ndjson',
    './parquet',
    './postgres',
    './sqlite',
    './sync',
    './testing',
    './worker',
    './package.json',
  ]);
});
