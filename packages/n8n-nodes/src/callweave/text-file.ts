import type { IExecuteFunctions } from 'n8n-workflow';
import type { ItemData } from '../execution/for-each-item.ts';
import type { ItemParameters } from '../operations/item-parameters.ts';

export interface TextFile {
  readonly text: string;
  /** Of the conversation, which the file is named after. */
  readonly id: string;
  readonly extension: string;
  readonly mimeType: string;
}

/** Puts a text into the item as a file, under the field that the user names. */
export async function textFile(
  context: IExecuteFunctions,
  parameters: ItemParameters,
  { text, id, extension, mimeType }: TextFile,
): Promise<ItemData> {
  const field = parameters.requiredText('binaryPropertyName', 'Put Output File in Field');
  const fileName = `${id.replace(/[^\w.-]+/g, '-')}.${extension}`;
  const bytes = Buffer.from(text, 'utf8');
  return {
    json: { id, fileName, mimeType },
    binary: { [field]: await context.helpers.prepareBinaryData(bytes, fileName, mimeType) },
  };
}
