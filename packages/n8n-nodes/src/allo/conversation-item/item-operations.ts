import { type AlloClient, alloApi, createAlloClient } from '@callweave/allo-client';
import { alloSource, normalizeAlloItem } from '@callweave/core';
import type { IDataObject } from 'n8n-workflow';
import { downloadRecordings } from '../../files/download-recordings.ts';
import { fileDownloads } from '../../files/file-downloads.ts';
import type { OperationCall } from '../../operations/operation.ts';
import { perItem } from '../../operations/per-item.ts';
import { conversationEntity } from '../../output/conversation-entity.ts';
import { rawRow } from '../../output/raw-row.ts';
import { readOutputFormat } from '../../output/read-output-format.ts';
import { defaultPlatform } from '../../platform.ts';
import type { AlloItemCall, AlloOperation } from '../allo-operation.ts';
import { addItemTags, removeItemTags } from './change-tags.ts';
import { getManyById } from './get-many-by-id.ts';
import { asItemId, readItemId } from './read-item-id.ts';
import { searchItems } from './search-items.ts';

const path = '/v2/api/conversations/items/{id}';

async function get(call: AlloItemCall): Promise<IDataObject> {
  const { client, context, itemIndex, parameters, cancellation } = call;
  const id = readItemId(parameters);
  const transcriptRequested = parameters.boolean('includeTranscript') ?? true;
  const format = readOutputFormat(context, itemIndex, conversationEntity);
  const { data } = await client.GET(path, {
    params: { path: { id }, query: transcriptRequested ? { extend: 'transcript' as const } : {} },
    ...cancellation,
  });
  return format(normalizeAlloItem(data.data, { transcriptRequested }));
}

async function updateSummary({ client, parameters, cancellation }: AlloItemCall): Promise<IDataObject> {
  const id = readItemId(parameters);
  const content = parameters.requiredText('summary', 'Summary');
  const template = parameters
    .collection('options')
    .choice('templateKey', 'Which Summary', ['MARKDOWN_CLASSIC', 'MARKDOWN_SHORT_CALL']);
  const { data } = await client.PATCH('/v2/api/conversations/items/{id}/summary', {
    params: { path: { id } },
    body: { content, ...(template === undefined ? undefined : { template_key: template }) },
    ...cancellation,
  });
  return rawRow(data.data);
}

async function downloadRecording({ context, client, signal }: OperationCall<AlloClient>) {
  const openFile = await fileDownloads(context, {
    credentialName: 'alloApi',
    api: alloApi,
    create: createAlloClient,
  });
  return downloadRecordings({
    context,
    signal,
    openFile,
    displayName: 'Recording',
    asId: asItemId,
    recordingUrlOf: async (id) => {
      const { data } = await client.GET(path, {
        params: { path: { id } },
        ...(signal === undefined ? undefined : { signal }),
      });
      return data.data.recording_url ?? null;
    },
  });
}

export const itemOperations = {
  addTag: addItemTags,
  downloadRecording,
  get: perItem(get),
  getAll: ({ context, client }) => searchItems(context, client),
  getManyById: ({ context, client }) =>
    getManyById(context, alloSource(client, { platform: defaultPlatform })),
  removeTag: removeItemTags,
  updateSummary: perItem(updateSummary),
} satisfies Record<string, AlloOperation>;
