import { type Conversation, toVcon } from '@callweave/core';
import type { IDataObject } from 'n8n-workflow';
import { forEachItemData, type ItemData } from '../execution/for-each-item.ts';
import { withoutUndefined } from '../execution/parameter-values.ts';
import { ItemParameters } from '../operations/item-parameters.ts';
import type { Operation, OperationCall } from '../operations/operation.ts';
import { defaultPlatform } from '../platform.ts';
import { readConversation } from './read-conversation.ts';
import { textFile } from './text-file.ts';
import { transcriptFormatNames, transcriptFormats } from './transcript-formats.ts';

type Write = (
  call: OperationCall<unknown>,
  parameters: ItemParameters,
  conversation: Conversation,
) => ItemData | Promise<ItemData>;

/** An operation that writes the conversation of each input item in another form; nothing is asked of any API. */
function writing(write: Write): Operation<unknown> {
  return (call) =>
    forEachItemData(call.context, async function* (itemIndex) {
      const parameters = new ItemParameters(call.context, itemIndex);
      yield await write(call, parameters, readConversation(parameters));
    });
}

const isFile = (parameters: ItemParameters): boolean =>
  parameters.choice('returnAs', 'Return As', ['file', 'json']) === 'file';

export const writeTranscript = writing(({ context }, parameters, conversation) => {
  const format = parameters.choice('format', 'Format', transcriptFormatNames) ?? 'text';
  const { write, extension, mimeType } = transcriptFormats[format];
  const { id } = conversation;
  const text = write(conversation);
  return isFile(parameters)
    ? textFile(context, parameters, { text, id, extension, mimeType })
    : { json: { id, format, transcript: text } };
});

export const writeVcon = writing(({ context }, parameters, conversation) => {
  const options = parameters.collection('vconOptions');
  const vcon = toVcon(conversation, {
    ...withoutUndefined({
      createdAt: options.time('createdAt', 'Created At'),
      domainName: options.text('domainName'),
      includeProviderPayload: options.boolean('includeProviderPayload'),
    }),
    platform: defaultPlatform,
  });
  if (!isFile(parameters)) return { json: { ...vcon } as IDataObject };
  return textFile(context, parameters, {
    text: JSON.stringify(vcon),
    id: conversation.id,
    extension: 'vcon.json',
    // https://datatracker.ietf.org/doc/draft-ietf-vcon-vcon-core/, section on the media type
    mimeType: 'application/vcon+json',
  });
});
