import { createItellicoClient, itellicoApi } from '@callweave/itellico-client';
import { downloadRecordings } from '../files/download-recordings.ts';
import { fileDownloads } from '../files/file-downloads.ts';
import { ItemParameters } from '../operations/item-parameters.ts';
import type { AccountItemCall, ItellicoOperation } from './per-account-item.ts';

/** Downloads the recordings of whatever has them; the key goes to the API's own host alone. */
export function downloadRecordingOf(
  recordingUrlOf: (call: AccountItemCall, id: string) => Promise<string | null>,
): ItellicoOperation {
  return async ({ context, client: connection, signal }) => {
    const openFile = await fileDownloads(context, {
      credentialName: 'itellicoApi',
      api: itellicoApi,
      create: createItellicoClient,
    });
    return downloadRecordings({
      context,
      signal,
      openFile,
      displayName: 'Recording',
      // As this package's own outputs write it.
      asId: (text) => text.replace(/^itellico:/, ''),
      recordingUrlOf: async (id, itemIndex) => {
        const parameters = new ItemParameters(context, itemIndex);
        const accountId = await connection.accountIdOf(parameters.text('accountId'));
        const cancellation = signal === undefined ? {} : { signal };
        const { client } = connection;
        return recordingUrlOf(
          { context, client, signal, itemIndex, parameters, cancellation, accountId },
          id,
        );
      },
    });
  };
}
