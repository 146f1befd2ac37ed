import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { forEachItemData } from '../execution/for-each-item.ts';
import { toNodeError } from '../execution/to-node-error.ts';
import { ItemParameters } from '../operations/item-parameters.ts';
import type { OpenFileAt } from './file-downloads.ts';
import { discard } from './file-stream.ts';
import { idInAddress, recordingFile } from './recording-file-name.ts';

export interface DownloadRecordingsOptions {
  readonly context: IExecuteFunctions;
  readonly signal: AbortSignal | undefined;
  readonly openFile: OpenFileAt;
  /** As the parameter is called that has an ID or an address. */
  readonly displayName: string;
  /** The ID as the API writes it, whatever form it comes in. */
  readonly asId: (text: string) => string;
  /** The address of the recording of what has the ID; null where there is none. */
  readonly recordingUrlOf: (id: string, itemIndex: number) => Promise<string | null>;
}

/** Streams one recording for each input item into n8n's storage of files, one after the other. */
export function downloadRecordings({
  context,
  signal,
  openFile,
  displayName,
  asId,
  recordingUrlOf,
}: DownloadRecordingsOptions): Promise<INodeExecutionData[]> {
  return forEachItemData(context, async function* (itemIndex) {
    const parameters = new ItemParameters(context, itemIndex);
    const given = parameters.requiredText('recording', displayName);
    const field = parameters.requiredText('binaryPropertyName', 'Put Output File in Field');
    const isAddress = /^(?:[a-z]+:\/)?\//i.test(given);
    const id = isAddress ? idInAddress(given) : asId(given);
    const url = isAddress ? given : await recordingUrlOf(id, itemIndex);
    if (url === null) {
      throw parameters.problem(
        `There is no recording of ${id}`,
        'It may not be ready yet, or recording was off, or nobody answered. Let an If node look for a recording URL before this node.',
      );
    }
    const { body, mimeType: toldType } = await openFile(url, signal);
    const { mimeType, ...name } = recordingFile(id, url, toldType);
    const fileName = parameters.collection('options').text('fileName') ?? name.fileName;
    // The client's work ends with the beginning of the file: what follows is for us to stop.
    const stop = (): void => discard(body);
    signal?.addEventListener('abort', stop, { once: true });
    try {
      const file = await context.helpers.prepareBinaryData(body, fileName, mimeType);
      yield { json: { id, fileName, mimeType: file.mimeType, recordingUrl: url }, binary: { [field]: file } };
    } catch (error) {
      discard(body);
      throw toNodeError(context.getNode(), error, itemIndex);
    } finally {
      signal?.removeEventListener('abort', stop);
    }
  });
}
